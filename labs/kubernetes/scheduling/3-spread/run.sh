#!/usr/bin/env bash
# The node is open to all again. Who moves?
set -o errexit -o nounset -o pipefail

kubectl taint node drydock-worker2 team-
bash where.sh web
# Nobody. New Pods are placed anew: two on each worker.
kubectl patch deployment web --patch-file spread.yaml
kubectl rollout status deployment/web --timeout 120s | tail -n 1
bash where.sh web
