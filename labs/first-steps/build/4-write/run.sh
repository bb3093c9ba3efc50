# Write the Dockerfile, and the list of what stays out of the image.
cat >dice/Dockerfile <<'END'
FROM python:3.13
RUN useradd player
WORKDIR /app
COPY . .
ENV SIDES=6
EXPOSE 8000
USER player
CMD ["python3", "dice.py"]
END
cat >dice/.dockerignore <<'END'
Dockerfile
.dockerignore
password.txt
END

docker build -q -t drydock-dice dice
docker run -d --name drydock-dice -p 127.0.0.1:8191:8000 drydock-dice
wait_for 10 "it answers" curl -s http://127.0.0.1:8191/
curl -s http://127.0.0.1:8191/
docker exec drydock-dice ls -A
docker exec drydock-dice whoami
