# expect: on the host's network
# There the container's loopback is the machine's: it answers, without any isolation.
docker rm -f drydock-local
docker run -d --name drydock-local --network host busybox:1.37 \
  sh -c 'mkdir /www && echo "you got through" >/www/index.html && exec httpd -f -h /www -p 127.0.0.1:8151'
