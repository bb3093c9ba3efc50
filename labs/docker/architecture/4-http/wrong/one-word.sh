# expect: drydock-by-http is created
# The engine takes the command as one word, and finds no program of that name when it starts the container.
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/json' \
  -d '{"Image": "busybox:1.37", "Cmd": ["sleep 3600"]}' 'http://localhost/v1.44/containers/create?name=drydock-by-http' >created.json
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -X POST http://localhost/v1.44/containers/drydock-by-http/start
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -X DELETE http://localhost/v1.44/containers/drydock-run
