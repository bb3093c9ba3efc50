#!/usr/bin/env bash
# A manifest that nobody objects to.
set -o errexit -o nounset -o pipefail

kubectl apply --filename shop.yaml
for ((attempt = 0; attempt < 240; attempt++)); do
  state=$(kubectl get pods --selector app=shop --output 'jsonpath={.items[*].status.containerStatuses[0].lastState.terminated.reason}')
  if [[ $state == Completed ]]; then break; fi
  sleep 0.5
done
printf 'the last container: %s\n' "$state"
kubectl logs deployment/shop || true
