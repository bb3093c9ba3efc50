# expect: drydock-second is created
# The refused container is there, and is started again: it wants the same port.
docker run -d --name drydock-first -p 127.0.0.1:8154:80 nginx:1.30
docker run -d --name drydock-second -p 127.0.0.1:8154:80 nginx:1.30 || true
docker start drydock-second || true
