# expect: 0.0.0.0:8155
# Without an address before it, the port is open to the whole network.
docker run -d --name drydock-first -p 127.0.0.1:8154:80 nginx:1.30
docker run -d --name drydock-second -p 8155:80 nginx:1.30
