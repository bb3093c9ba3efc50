#!/usr/bin/env bash
# Takes from the nodes what no label finds: the file that names the lab's registry, and the images that were pulled from it.
set -o errexit -o nounset -o pipefail

for node in $(docker ps --filter label=io.x-k8s.kind.cluster=drydock --format '{{.Names}}'); do
  docker exec "$node" rm -rf /etc/containerd/certs.d/localhost:8170
done
bash "${DRYDOCK_LIB:?}/forget-images.sh" localhost:8170/drydock-site
