#!/usr/bin/env bash
# One letter is missing in a request.
set -o errexit -o nounset -o pipefail

# The fault needs the node as the steps before have left it.
kubectl label node drydock-worker2 disk=fast --overwrite >/dev/null
kubectl apply --filename batch.yaml
for ((tries = 0; tries < 120; tries++)); do
  reason=$(kubectl get pods --selector app=batch --output 'jsonpath={..conditions[?(@.type=="PodScheduled")].reason}')
  if [[ $reason == Unschedulable ]]; then break; fi
  sleep 0.5
done
kubectl get pods --selector app=batch --output wide
