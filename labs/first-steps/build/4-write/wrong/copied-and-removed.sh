# expect: a layer of the image has password.txt
cat >dice/Dockerfile <<'END'
FROM python:3.13
WORKDIR /app
COPY . .
RUN rm password.txt
ENV SIDES=6
USER nobody
CMD ["python3", "dice.py"]
END
docker build -t drydock-dice dice
docker run -d --name drydock-dice -p 127.0.0.1:8191:8000 drydock-dice
