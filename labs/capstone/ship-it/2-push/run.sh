# A registry of your own: for you localhost:8170, on the network of the nodes drydock-ship-registry:5000.
docker run -d --name drydock-ship-registry --network kind -p 127.0.0.1:8170:5000 registry:3
wait_for 60 "it answers" curl -sf http://localhost:8170/v2/
docker push -q localhost:8170/drydock-site:1

# The digest under which the registry keeps it.
docker image inspect -f '{{index .RepoDigests 0}}' localhost:8170/drydock-site:1 | tee image-1.txt

# To a node, localhost is the node itself. Its containerd looks here for where else to ask.
for node in $(kind get nodes --name drydock); do
  docker exec "$node" mkdir -p /etc/containerd/certs.d/localhost:8170
  docker cp -q hosts.toml "$node:/etc/containerd/certs.d/localhost:8170/hosts.toml"
done

# Does a node reach the registry?
docker exec drydock-worker curl -s http://drydock-ship-registry:5000/v2/drydock-site/tags/list
