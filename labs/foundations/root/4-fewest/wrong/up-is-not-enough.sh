# expect: setgid(33) failed
# The container is up after one piece, so it looks done.
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN drydock-web
