# The first stage has the password, the image doesn't.
cat >dice/Dockerfile <<'END'
FROM python:3.13 AS all
COPY . /all/

FROM python:3.13
COPY --from=all /all/dice.py /
ENV SIDES=6
USER nobody
CMD ["python3", "/dice.py"]
END
docker build -t drydock-dice dice
docker run -d --name drydock-dice -p 127.0.0.1:8191:8000 drydock-dice
