# Created before it's started, with the long form of the flags; the first one by its full name.
docker run -d --name drydock-first --publish 127.0.0.1:8154:80/tcp docker.io/library/nginx:1.30
docker create --name drydock-second --publish 127.0.0.1:8155:80 nginx:1.30
docker start drydock-second
