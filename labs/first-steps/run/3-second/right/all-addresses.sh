# Without an address, the port is open on all addresses of this machine, 127.0.0.1 among them.
# Made first, then started.
docker create --rm --name drydock-welcome-2 -p 8181:80 nginx:1.30
docker start drydock-welcome-2
