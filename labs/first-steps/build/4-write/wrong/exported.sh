# expect: KeyError: 'SIDES'
# RUN's shell ends, and its variables with it. -e hides that from one container.
cat >dice/Dockerfile <<'END'
FROM python:3.13
WORKDIR /app
COPY dice.py .
RUN export SIDES=6
USER nobody
CMD ["python3", "dice.py"]
END
docker build -t drydock-dice dice
docker run -d --name drydock-dice -e SIDES=6 -p 127.0.0.1:8191:8000 drydock-dice
