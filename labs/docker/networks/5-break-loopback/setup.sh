# A web server that's right in every way but one.
docker run -d --name drydock-local -p 127.0.0.1:8151:80 busybox:1.37 \
  sh -c 'mkdir -p /www && echo "you got through" >/www/index.html && exec httpd -f -h /www -p 127.0.0.1:80'
wait_for 10 "the page is served inside" docker exec drydock-local wget -q -O - http://127.0.0.1/
docker port drydock-local
curl -sS --max-time 5 http://127.0.0.1:8151/ || true
