#!/usr/bin/env bash
# It runs. Which question does it not answer, and what does it say if you ask?
set -o errexit -o nounset -o pipefail

kubectl describe pod --selector app=stock | grep -E 'Readiness'
kubectl logs --selector app=stock --tail 2
kubectl exec deployment/stock -- ls /www
kubectl exec deployment/stock -- wget -q -O - http://127.0.0.1:8080/healthz
# The table lists the Pod's address although it is not ready. Its condition says so, and describe leaves it out.
kubectl get endpointslices --selector kubernetes.io/service-name=stock
kubectl describe endpointslices --selector kubernetes.io/service-name=stock | grep -E 'Addresses:|Ready:'
kubectl describe service stock | grep Endpoints:
kubectl exec client -- wget -q -O - -T 3 http://stock || true
kubectl patch deployment stock --type json --patch \
  '[{"op": "replace", "path": "/spec/template/spec/containers/0/readinessProbe/httpGet/path", "value": "/healthz"}]'
kubectl rollout status deployment/stock --timeout 120s | tail -n 1
kubectl get pods --selector app=stock
# The rules on the nodes follow within a moment.
for ((attempt = 0; attempt < 20; attempt++)); do
  if kubectl exec client -- wget -q -O - -T 3 http://stock; then break; fi
  sleep 0.5
done
kubectl describe service stock | grep Endpoints:
