#!/usr/bin/env bash
# What stands still, and why? Then back to what worked.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=traffic.sh
. ./traffic.sh

kubectl get pods --selector app=web --output \
  custom-columns='POD:.metadata.name,IMAGE:.spec.containers[0].image,WAITING FOR:..waiting.reason'
kubectl get deployment web --output \
  'jsonpath={range .status.conditions[*]}{.type}{"="}{.status}{" "}{.reason}{"\n"}{end}'
kubectl rollout history deployment/web

kubectl rollout undo deployment/web
kubectl rollout status deployment/web --timeout 120s | tail -n 1
settled 4
reading failed-broken "$(failed_since "$(cat before-the-change.txt)")"
kubectl rollout history deployment/web | tail -n 3
