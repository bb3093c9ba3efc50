#!/usr/bin/env bash
# The Pod is well. Does the Service know it?
set -o errexit -o nounset -o pipefail

kubectl get endpointslices --selector kubernetes.io/service-name=mail
kubectl get service mail --output custom-columns=NAME:.metadata.name,SELECTOR:.spec.selector
kubectl get pods --selector app=mail --show-labels
kubectl patch service mail --patch '{"spec": {"selector": {"tier": "back"}}}'
# The rules on the nodes follow within a moment.
for ((attempt = 0; attempt < 20; attempt++)); do
  if kubectl exec client -- wget -q -O - -T 3 http://mail; then break; fi
  sleep 0.5
done
kubectl get endpointslices --selector kubernetes.io/service-name=mail
