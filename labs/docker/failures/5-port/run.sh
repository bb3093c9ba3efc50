# One port of the machine leads to one container.
docker run -d --name drydock-first -p 127.0.0.1:8154:80 nginx:1.30
docker run -d --name drydock-second -p 127.0.0.1:8154:80 nginx:1.30 || echo "exit code $?"

# Which container has the port? And in which state is the second one?
docker ps --filter publish=8154
docker ps -a --filter name=drydock-second
docker rm drydock-second
docker run -d --name drydock-second -p 127.0.0.1:8155:80 nginx:1.30
wait_for 20 "nginx answers" curl -s http://127.0.0.1:8155/
curl -s http://127.0.0.1:8155/ | grep title
