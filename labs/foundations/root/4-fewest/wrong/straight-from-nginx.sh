# expect: runs the image nginx:1.30
# The configuration is mounted, and the image that the goal asks for is built but not used.
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN --cap-add SETGID --cap-add SETUID \
  -v "$PWD/web/nginx.conf:/etc/nginx/nginx.conf:ro" --tmpfs /var/cache/web --tmpfs /run/web nginx:1.30
