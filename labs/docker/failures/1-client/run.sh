# A socket on which no process listens, as on a machine without a running engine:
DOCKER_HOST=unix://no-engine.sock docker ps || echo "exit code $?"

# A client in a container, as an ordinary user of an ordinary group, with the engine's own socket:
docker build -q -t drydock-guest client
docker run -d --name drydock-guest --user 10001:10001 \
  -v /var/run/docker.sock:/var/run/docker.sock:ro drydock-guest
docker exec drydock-guest docker ps || echo "exit code $?"

# Who may? The socket's owner and its group. So the user gets that group.
docker exec drydock-guest ls -ln /var/run/docker.sock
group=$(docker exec drydock-guest stat -c %g /var/run/docker.sock)
docker rm -f drydock-guest
docker run -d --name drydock-guest --user 10001:10001 --group-add "$group" \
  -v /var/run/docker.sock:/var/run/docker.sock:ro drydock-guest
docker exec drydock-guest docker ps --filter name=drydock-guest
