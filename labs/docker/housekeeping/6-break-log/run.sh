# How many bytes has each of them printed?
docker logs drydock-till | wc -c
docker logs drydock-stock | wc -c
docker logs drydock-mail | wc -c

# The log is a file on the engine's machine: where, how big, and with which limits?
docker inspect -f '{{.LogPath}}' drydock-mail
folder=$(dirname "$(docker inspect -f '{{.LogPath}}' drydock-mail)")
docker run --rm -v "$folder:/log:ro" busybox:1.37 sh -c "ls -lh /log/*.log*"
docker inspect -f '{{.HostConfig.LogConfig}}' drydock-mail

# Limits are set when a container is made. Two files, a megabyte each.
docker rm -f drydock-mail
docker run -d --name drydock-mail --log-driver json-file --log-opt max-size=1m --log-opt max-file=2 \
  drydock-office mail
wait_for 30 "it has printed all of it" sh -c 'docker logs --tail 1 drydock-mail | grep waiting'
folder=$(dirname "$(docker inspect -f '{{.LogPath}}' drydock-mail)")
docker run --rm -v "$folder:/log:ro" busybox:1.37 sh -c "ls -lh /log/*.log*"
docker logs --tail 1 drydock-mail
