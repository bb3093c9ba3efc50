# The default is the shell's, all is left out but the program, and the folder is the current one.
cat >dice/Dockerfile <<'END'
FROM docker.io/library/python:3.13
WORKDIR /srv
COPY --chown=nobody . .
USER nobody
CMD SIDES=${SIDES:-6} exec python3 dice.py
END
printf '%s\n' '*' '!dice.py' >dice/.dockerignore
cd dice || exit
docker build -t drydock-dice .
docker run -d --name drydock-dice -p 127.0.0.1:8191:8000 drydock-dice
