#!/usr/bin/env bash
# It runs. Which question does it not answer, and what does it say if you ask?
set -o errexit -o nounset -o pipefail

kubectl describe pod --selector app=stock | grep -E 'Readiness'
kubectl logs --selector app=stock --tail 2
kubectl exec deployment/stock -- ls /www
kubectl exec deployment/stock -- wget -q -O - http://127.0.0.1:8080/healthz
kubectl patch deployment stock --type json --patch \
  '[{"op": "replace", "path": "/spec/template/spec/containers/0/readinessProbe/httpGet/path", "value": "/healthz"}]'
kubectl rollout status deployment/stock --timeout 120s | tail -n 1
kubectl get pods --selector app=stock
