#!/usr/bin/env bash
# The namespace says what it waits for; the object says for whom.
set -o errexit -o nounset -o pipefail

template='{range .status.conditions[?(@.status=="True")]}{.type}: {.message}{"\n"}{end}'
kubectl get namespace failures-old --output "jsonpath=$template"
kubectl get configmaps --namespace failures-old --output custom-columns=NAME:.metadata.name,FINALIZERS:.metadata.finalizers
kubectl patch configmap ledger --namespace failures-old --type merge --patch '{"metadata": {"finalizers": null}}'
kubectl wait --for delete --timeout 180s namespace/failures-old
kubectl get namespace failures-old || echo "exit code $?"
