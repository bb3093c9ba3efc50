#!/usr/bin/env bash
# The Pods are well. Does the Service find them?
set -o errexit -o nounset -o pipefail

kubectl get endpointslices --selector kubernetes.io/service-name=web
kubectl get service web --output custom-columns=NAME:.metadata.name,SELECTOR:.spec.selector
kubectl get pods --show-labels --selector app=web
kubectl patch service web --patch '{"spec": {"selector": {"app": "web"}}}'
# The rules on the nodes follow within a moment.
for _ in 1 2 3 4 5 6 7 8 9 10; do
  kubectl exec client -- wget -q -O - -T 2 http://web && break
  sleep 0.5
done
kubectl get endpointslices --selector kubernetes.io/service-name=web
