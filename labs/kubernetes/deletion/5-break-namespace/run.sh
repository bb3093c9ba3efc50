#!/usr/bin/env bash
# The namespace says what it waits for. Ask it, then the object, and let that one go.
set -o errexit -o nounset -o pipefail

kubectl wait --for condition=NamespaceFinalizersRemaining namespace/deletion-b --timeout 60s
kubectl get namespace deletion-b --output \
  'jsonpath={range .status.conditions[?(@.status=="True")]}{.reason}: {.message}{"\n"}{end}'
kubectl get configmaps --namespace deletion-b \
  --output custom-columns=NAME:.metadata.name,DELETED:.metadata.deletionTimestamp,FINALIZERS:.metadata.finalizers

kubectl patch configmap old-ledger --namespace deletion-b --type json \
  --patch '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
kubectl wait --for delete namespace/deletion-b --timeout 90s
