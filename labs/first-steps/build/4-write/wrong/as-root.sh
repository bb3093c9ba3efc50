# expect: runs as user 0
cat >dice/Dockerfile <<'END'
FROM python:3.13
COPY dice.py .
ENV SIDES=6
CMD ["python3", "dice.py"]
END
docker build -t drydock-dice dice
docker run -d --name drydock-dice -p 127.0.0.1:8191:8000 drydock-dice
