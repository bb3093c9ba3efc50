#!/usr/bin/env bash
# Ask the Service six times, from a Pod of the same namespace.
set -o errexit -o nounset -o pipefail

kubectl apply --filename client.yaml
kubectl wait --for condition=Ready --timeout 60s pod/client
for _ in 1 2 3 4 5 6; do
  kubectl exec client -- wget -q -O - -T 5 http://web
done
kubectl get endpointslices --selector kubernetes.io/service-name=web
