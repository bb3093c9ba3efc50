# expect: drydock-first is exited
# The first one had to go, and the second has its port.
docker run -d --name drydock-first -p 127.0.0.1:8154:80 nginx:1.30
docker stop drydock-first
docker run -d --name drydock-second -p 127.0.0.1:8154:80 nginx:1.30
