# The body from a file, and the answer formatted by jq before it's kept.
echo '{"Image": "busybox:1.37", "Cmd": ["sleep", "3600"], "Labels": {"made": "by hand"}}' >body.json
docker exec -i drydock-curl curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/json' -d @- \
  'http://x/v1.44/containers/create?name=drydock-by-http' <body.json | docker exec -i drydock-curl jq . >created.json
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -X POST http://x/v1.44/containers/drydock-by-http/start
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock -X DELETE http://x/v1.44/containers/drydock-run
