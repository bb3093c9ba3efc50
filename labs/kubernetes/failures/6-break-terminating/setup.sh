#!/usr/bin/env bash
# A namespace with an object whose finalizer nobody will ever take away.
set -o errexit -o nounset -o pipefail

kubectl apply --filename - <<'END'
apiVersion: v1
kind: Namespace
metadata:
  name: failures-old
  labels:
    drydock.lab: kubernetes.failures
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ledger
  namespace: failures-old
  labels:
    drydock.lab: kubernetes.failures
  finalizers: [example.com/archive-first]
END
kubectl delete namespace failures-old --wait=false
kubectl wait --for condition=NamespaceFinalizersRemaining --timeout 120s namespace/failures-old
kubectl get namespace failures-old
