# On the address of eth0 only, and on another port of the container.
docker rm -f drydock-local
docker run -d --name drydock-local --publish 127.0.0.1:8151:8080 docker.io/library/busybox:1.37 \
  sh -c 'mkdir /www && echo "you got through" >/www/index.html && httpd -f -h /www -p "$(hostname -i):8080"'
