docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" \
  -e PYTHONPYCACHEPREFIX=/cache --mount type=bind,source=./src,target=/app/src \
  --mount type=tmpfs,target=/cache,tmpfs-mode=1777 drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
