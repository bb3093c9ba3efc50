# expect: no page
# Both numbers were changed. nginx listens on 80.
docker run -d --name drydock-first -p 127.0.0.1:8154:80 nginx:1.30
docker run -d --name drydock-second -p 127.0.0.1:8155:8155 nginx:1.30
