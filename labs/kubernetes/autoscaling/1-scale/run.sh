#!/usr/bin/env bash
# An idle program, then a visitor, then none.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=scaling.sh
. ./scaling.sh

kubectl apply --filename web.yaml --filename hpa.yaml
kubectl rollout status deployment/web --timeout 120s
# Metrics are collected every ten seconds, and the autoscaler looks every 15. The first ones take a little longer.
kubectl wait --for condition=ScalingActive=true --timeout 150s hpa/web
kubectl get hpa web

SECONDS=0
watch_until 0 15
kubectl apply --filename visitors.yaml
watch_until 4 150
watch_until 0 45
kubectl get hpa web
kubectl delete pod visitors
watch_until 1 240
watch_until 0 15
kubectl get hpa web
kubectl get events --field-selector reason=SuccessfulRescale,involvedObject.name=web \
  --sort-by .lastTimestamp --output custom-columns=BY:.reportingComponent,MESSAGE:.message
