#!/usr/bin/env bash
# The log ends where the work began. So: how did the container end?
set -o errexit -o nounset -o pipefail

for ((attempt = 0; attempt < 30; attempt++)); do
  kubectl logs --selector app=report --previous >report.log 2>&1 || kubectl logs --selector app=report >report.log 2>&1 || true
  if grep orders report.log; then break; fi
  sleep 1
done
kubectl describe pod --selector app=report | grep -A 2 'Last State'
kubectl get deployment report --output 'jsonpath={..resources}{"\n"}'
kubectl set resources deployment/report --limits memory=64Mi
kubectl rollout status deployment/report --timeout 120s | tail -n 1
# The rules on the nodes follow within a moment.
for ((attempt = 0; attempt < 20; attempt++)); do
  if kubectl exec client -- wget -q -O - -T 3 http://report; then break; fi
  sleep 0.5
done
