# The server writes to /dev/shm, a tmpfs that each container has and any user may write to.
sed 's#/var/cache/web#/dev/shm#; s#/run/web#/dev/shm#' web/nginx.conf >memory.conf
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user www-data --read-only --cap-drop ALL --security-opt no-new-privileges \
  -v "$PWD/memory.conf:/etc/nginx/nginx.conf:ro" drydock-web
