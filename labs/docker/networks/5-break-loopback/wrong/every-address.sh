# expect: is published on 0.0.0.0:8151
# It answers, and now everyone who can reach this machine can connect.
docker rm -f drydock-local
docker run -d --name drydock-local -p 8151:80 busybox:1.37 \
  sh -c 'mkdir /www && echo "you got through" >/www/index.html && exec httpd -f -h /www -p 0.0.0.0:80'
