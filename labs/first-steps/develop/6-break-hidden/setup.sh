# A mount over all of /app, so that each edit shows at once. It hides the files that the build put there.
docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" \
  -v .:/app drydock-greeter
wait_for 10 "the program has failed" sh -c 'docker logs drydock-greeter 2>&1 | grep Error'
curl -s -S http://127.0.0.1:8188/ || true
