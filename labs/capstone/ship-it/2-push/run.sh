#!/usr/bin/env bash
# A registry of one's own, beside the nodes. For this machine and for the nodes it has the same name; that takes one file a node.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=site.sh
. ./site.sh

# From here it is localhost:8170. On the network of the nodes it is drydock-ship-registry:5000.
docker run --detach --name drydock-ship-registry --network kind \
  --publish 127.0.0.1:8170:5000 registry:3
within 60 answers_with 200 http://localhost:8170/v2/

docker push --quiet $IMAGE:1
echo "$IMAGE@$(digest_of $IMAGE:1)"

# For a node, localhost is the node. Its containerd looks here for where else to ask.
for node in $(kubectl get nodes --output 'jsonpath={.items[*].metadata.name}'); do
  docker exec "$node" mkdir -p /etc/containerd/certs.d/localhost:8170
  docker exec --interactive "$node" tee /etc/containerd/certs.d/localhost:8170/hosts.toml <hosts.toml >/dev/null
done
cat hosts.toml
