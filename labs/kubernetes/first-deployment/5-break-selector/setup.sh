#!/usr/bin/env bash
# One letter in a selector.
set -o errexit -o nounset -o pipefail

kubectl patch service web --patch '{"spec": {"selector": {"app": "wed"}}}'
# The rules on the nodes follow within a moment: wait for the first request that fails.
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  kubectl exec client -- wget -q -O /dev/null -T 2 http://web 2>/dev/null || break
  sleep 0.5
done
kubectl get pods --selector app=web
kubectl exec client -- wget -q -O - -T 5 http://web || echo "request $((attempt + 1)): no answer"
