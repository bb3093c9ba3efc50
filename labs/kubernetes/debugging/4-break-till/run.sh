#!/usr/bin/env bash
# It was started, and ended. How, and what were its last words?
set -o errexit -o nounset -o pipefail

kubectl describe pod --selector app=till | grep -A 2 'Last State'
# While one container gives way to the next, the log of neither may be there: ask again, then for the one that is there now.
for ((attempt = 0; attempt < 30; attempt++)); do
  kubectl logs --selector app=till --previous >till.log 2>&1 || kubectl logs --selector app=till >till.log 2>&1 || true
  if grep open till.log; then break; fi
  sleep 1
done
# Where does the name come from, and what is there instead?
kubectl get deployment till --output 'jsonpath={..env}{"\n"}{..volumes}{"\n"}'
kubectl get configmap prices --output 'jsonpath={.data}{"\n"}'
kubectl set env deployment/till PRICE_LIST=/lists/2026.txt
kubectl rollout status deployment/till --timeout 120s | tail -n 1
# The rules on the nodes follow within a moment.
for ((attempt = 0; attempt < 20; attempt++)); do
  if kubectl exec client -- wget -q -O - -T 3 http://till; then break; fi
  sleep 0.5
done
