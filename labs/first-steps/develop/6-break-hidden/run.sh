# Which file is missing? Is it in the container, and in the image?
docker logs drydock-greeter 2>&1 | tail -n 1
docker exec drydock-greeter ls /app
docker run --rm drydock-greeter ls /app

# Mount only the folder that you edit.
docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" \
  -v ./src:/app/src drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
curl -s http://127.0.0.1:8188/
