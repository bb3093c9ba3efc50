#!/usr/bin/env bash
# An autoscaler that has been applied, and forgotten.
set -o errexit -o nounset -o pipefail

kubectl apply --filename api.yaml
kubectl rollout status deployment/api --timeout 120s
# It finds out when the first metrics are there.
for ((tries = 0; tries < 180; tries++)); do
  message=$(kubectl get hpa api --output 'jsonpath={.status.conditions[?(@.type=="ScalingActive")].message}')
  if [[ $message == *missing* ]]; then break; fi
  sleep 1
done
kubectl get hpa api
