#!/usr/bin/env bash
# One digit in a port.
set -o errexit -o nounset -o pipefail

kubectl patch service web --patch '{"spec": {"ports": [{"port": 80, "targetPort": 8088}]}}'
# The rules on the nodes follow within a moment: wait for the first request that is refused.
for ((attempt = 0; attempt < 60; attempt++)); do
  said=$(kubectl exec client -- wget -q -O - -T 10 http://web 2>&1) || true
  if [[ $said == *refused* ]]; then break; fi
  sleep 0.5
done
kubectl get pods --selector app=web
kubectl exec client -- wget -q -O - -T 10 http://web || echo "no answer"
