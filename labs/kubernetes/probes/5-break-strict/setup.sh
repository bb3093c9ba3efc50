#!/usr/bin/env bash
# A report with a probe that nobody has tried.
set -o errexit -o nounset -o pipefail

kubectl apply --filename report.yaml
# The first restart comes at once, from the second on the kubelet waits before it.
for ((tries = 0; tries < 240; tries++)); do
  reason=$(kubectl get pods --selector app=report --output 'jsonpath={..state.waiting.reason}' 2>&1) || true
  if [[ $reason == CrashLoopBackOff ]]; then break; fi
  sleep 0.5
done
kubectl get pods --selector app=report
