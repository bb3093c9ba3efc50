# expect: no tmpfs
# A directory in the container's own layer: written to disk, and still there after a restart.
docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" \
  -v ./src:/app/src -e PYTHONPYCACHEPREFIX=/tmp/cache drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
