# expect: the first process runs as user 33
# No capabilities at all, since no process is root. A good idea, but the goal asks for root.
docker build -q -t drydock-web web
docker run -d --name drydock-web --user 33 --cap-drop ALL --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
