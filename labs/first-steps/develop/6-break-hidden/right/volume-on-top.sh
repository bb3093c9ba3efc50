# A second mount on top of the first: an anonymous volume, which starts as a copy of the image's directory.
docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" \
  -v .:/app -v /app/build drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
