# A client in a container works the same on every machine. It gets the engine's socket.
docker build -q -t drydock-curl client
docker run -d --name drydock-curl -v /var/run/docker.sock:/var/run/docker.sock drydock-curl

# The docker command is a client of an HTTP server. Ask that server with curl.
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock --head http://localhost/_ping | grep -i version
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock http://localhost/version |
  docker exec -i drydock-curl jq -c '.Components[] | [.Name, .Version]'
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock http://localhost/containers/drydock-curl/json |
  docker exec -i drydock-curl jq -c '[.Name, .State.Status, .Config.Cmd]'
docker exec drydock-curl curl -s --unix-socket /var/run/docker.sock http://localhost/containers/no-such/json
