# The program as Entrypoint, the full name of the image, no version in the path; and a start that follows the id.
api="docker exec drydock-curl curl --silent --unix-socket /var/run/docker.sock"
body='{"Image": "docker.io/library/busybox:1.37", "Entrypoint": ["sleep"], "Cmd": ["3600"]}'
$api --header 'Content-Type: application/json' --data "$body" 'http://localhost/containers/create?name=drydock-by-http' >created.json
id=$(docker exec -i drydock-curl jq -r .Id <created.json)
$api --request POST "http://localhost/containers/$id/start"
$api --request DELETE 'http://localhost/containers/drydock-run?v=1'
