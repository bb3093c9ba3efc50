#!/usr/bin/env bash
# Say what there should be, and watch it come about.
set -o errexit -o nounset -o pipefail

kubectl apply --filename web.yaml
kubectl rollout status deployment/web --timeout 60s
kubectl get deployments,replicasets,pods,services
