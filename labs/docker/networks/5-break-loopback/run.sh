# Is the page served at all, and on which address?
docker exec drydock-local wget -q -O - http://127.0.0.1/
docker exec drydock-local netstat -ltn

# On the container's own loopback, where nothing from outside arrives. Start it again, listening on all addresses.
docker rm -f drydock-local
docker run -d --name drydock-local -p 127.0.0.1:8151:80 busybox:1.37 \
  sh -c 'mkdir -p /www && echo "you got through" >/www/index.html && exec httpd -f -h /www -p 0.0.0.0:80'
wait_for 10 "the page is served" curl -sf http://127.0.0.1:8151/
docker exec drydock-local netstat -ltn
curl -s http://127.0.0.1:8151/
