# Put a listener between the docker command and the engine: socat passes on every byte, and logs it to a file.
docker exec -d drydock-curl sh -c 'socat -v -t 60 UNIX-LISTEN:/tmp/spy.sock,fork UNIX:/var/run/docker.sock 2>/tmp/spy.log'
wait_for 10 "socat listens" docker exec drydock-curl test -S /tmp/spy.sock
docker exec -e DOCKER_HOST=unix:///tmp/spy.sock drydock-curl \
  docker run --name drydock-run busybox:1.37 echo "hello from a container"

# What went through: requests, and the first line of each answer.
docker exec drydock-curl grep -a -o -E '^([A-Z]+ /[^ ]+ HTTP/1.1|HTTP/1.1 [0-9]+ [A-Za-z ]+)' /tmp/spy.log

# The body of the first POST is JSON. Three of its fields:
docker exec drydock-curl sh -c 'grep -a "^{\"Hostname\"" /tmp/spy.log | jq -c "{Image, Cmd, Tty}"'
