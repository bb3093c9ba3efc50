#!/usr/bin/env bash
# An object with a finalizer. Nobody else in the cluster knows that one.
set -o errexit -o nounset -o pipefail

kubectl apply --filename ledger.yaml
kubectl delete configmap ledger --timeout 3s || echo "not gone"
kubectl get configmap ledger --output \
  'jsonpath=deleted {.metadata.deletionTimestamp}, waits for {.metadata.finalizers[*]}{"\n"}'

# It can still be read and changed. But its deletion is not called off, nor done at once by force.
kubectl patch configmap ledger --patch '{"data": {"total": "4712"}}'
kubectl patch configmap ledger --patch '{"metadata": {"finalizers": ["drydock.example/not-yet"]}}' || echo "refused"
kubectl delete configmap ledger --force --timeout 3s || echo "not gone"

# Do what the finalizer stands for, then take it away.
kubectl get configmap ledger --output 'jsonpath={.data.total}{"\n"}' | tee archive.txt
kubectl patch configmap ledger --type json --patch '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
kubectl get configmap ledger || echo "gone"
