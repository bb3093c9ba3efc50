# The same container, run as your user, with a tmpfs at /cache. -e tells Python to keep its compiled files there.
docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" \
  -v ./src:/app/src --tmpfs /cache:mode=1777 -e PYTHONPYCACHEPREFIX=/cache drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
ls src
docker exec drydock-greeter find /cache/app -type f
docker exec drydock-greeter grep /cache /proc/mounts

# Write a note there, and restart the container.
docker exec drydock-greeter touch /cache/note
docker restart drydock-greeter
docker exec drydock-greeter ls /cache/note || true
