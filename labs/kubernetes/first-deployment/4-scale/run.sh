#!/usr/bin/env bash
# One number is changed; the rest follows from it.
set -o errexit -o nounset -o pipefail

kubectl scale deployment web --replicas 3
kubectl rollout status deployment/web --timeout 60s
kubectl get pods --selector app=web --output wide
