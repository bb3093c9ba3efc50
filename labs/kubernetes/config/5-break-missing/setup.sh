#!/usr/bin/env bash
# A release that asks for a Secret nobody has made, and for a key that is spelt differently.
set -o errexit -o nounset -o pipefail

kubectl apply --filename release-2.yaml
# What its container waits for is known within some seconds.
for ((attempt = 0; attempt < 120; attempt++)); do
  reason=$(kubectl get pods --selector release=2 --output 'jsonpath={..waiting.reason}')
  if [[ $reason == CreateContainerConfigError ]]; then break; fi
  sleep 0.5
done
kubectl get pods --selector app=shop
kubectl logs --selector release=2 || true
