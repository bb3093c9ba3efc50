#!/usr/bin/env bash
# One Pod, two containers. How many does the node's runtime know?
set -o errexit -o nounset -o pipefail

kubectl apply --filename pair.yaml
kubectl wait --for condition=Ready --timeout 90s pod/pair
docker exec --interactive drydock-worker sh -s pair <containers.sh | tee containers.txt
kubectl exec pair --container beside -- wget -q -O - http://127.0.0.1:8080
