# Made first, then started.
docker create --rm --name drydock-welcome-2 -p 127.0.0.1:8181:80 nginx:1.30
docker start drydock-welcome-2
