# Only the program is copied, the user is a number, and the program is an ENTRYPOINT.
cat >dice/Dockerfile <<'END'
FROM python:3.13
COPY dice.py /
ENV SIDES 6
USER 10001:10001
ENTRYPOINT ["python3", "/dice.py"]
END
docker build --tag drydock-dice dice
docker run -d --name drydock-dice -p 8191:8000 drydock-dice
