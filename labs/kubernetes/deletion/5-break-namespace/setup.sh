#!/usr/bin/env bash
# A namespace is made, and told to go.
set -o errexit -o nounset -o pipefail

kubectl create --filename closing.yaml
kubectl delete namespace deletion-b --timeout 15s || true
kubectl get namespace deletion-b
kubectl get all --namespace deletion-b
