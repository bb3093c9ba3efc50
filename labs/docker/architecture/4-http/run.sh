# Create, start, delete: one request each. The path begins with a version of the API.
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/json' \
  -d '{"Image": "busybox:1.37", "Cmd": ["sleep", "3600"]}' \
  'http://localhost/v1.44/containers/create?name=drydock-by-http' >created.json
cat created.json
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -i -X POST http://localhost/v1.44/containers/drydock-by-http/start | grep HTTP
docker ps --filter name=drydock-by-http

docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -i -X DELETE http://localhost/v1.44/containers/drydock-run | grep HTTP
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock http://localhost/v1.44/containers/drydock-run/json
