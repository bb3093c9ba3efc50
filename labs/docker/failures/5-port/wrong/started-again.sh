# expect: docker port drydock-second says: nothing
# The refused container is there, and is started again: it may run now, but without a port.
docker run -d --name drydock-first -p 127.0.0.1:8154:80 nginx:1.30
docker run -d --name drydock-second -p 127.0.0.1:8154:80 nginx:1.30 || true
docker start drydock-second || true
