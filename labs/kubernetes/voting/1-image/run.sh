#!/usr/bin/env bash
# The application of the Docker module, as it is. The nodes run no Docker: what the engine has built they have to be given.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=kubernetes/voting

# The same Dockerfile. Its instructions name the lab that clean-up removes their cache with: from now on this one.
sed "s|drydock.lab=[a-z/-]*|$LAB|" voting/Dockerfile >Dockerfile
docker build --quiet --provenance=false --label "$LAB" --tag drydock-voting-app:1 --file Dockerfile voting
kind load docker-image drydock-voting-app:1 --quiet --name drydock --nodes drydock-worker,drydock-worker2

for node in drydock-worker drydock-worker2; do
  docker exec "$node" ctr --namespace k8s.io images ls --quiet 2>/dev/null | grep voting-app
done
