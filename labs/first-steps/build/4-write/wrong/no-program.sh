# expect: drydock-dice is exited
# Without a CMD of its own, the image has that of python:3.13: a prompt, which ends where no terminal is.
cat >dice/Dockerfile <<'END'
FROM python:3.13
WORKDIR /app
COPY dice.py .
ENV SIDES=6
USER nobody
END
docker build -t drydock-dice dice
docker run -d --name drydock-dice -p 127.0.0.1:8191:8000 drydock-dice
docker wait drydock-dice
