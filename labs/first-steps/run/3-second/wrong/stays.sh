# expect: would stay after a stop
docker run -d --name drydock-welcome-2 -p 127.0.0.1:8181:80 nginx:1.30
