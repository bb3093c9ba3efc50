# expect: setgid(33) failed
# With one capability the container keeps running, so it looks done.
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN drydock-web
