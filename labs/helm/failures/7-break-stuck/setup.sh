#!/usr/bin/env bash
# Helm is killed in the middle of an upgrade, after it has sent all objects and before it has written how it went.
set -o errexit -o nounset -o pipefail

# From the beginning, also where this ran before.
helm uninstall kiosk --ignore-not-found --wait --timeout 60s >/dev/null 2>&1
helm install kiosk web --set page='Open.' --wait --timeout 90s >/dev/null
helm upgrade kiosk web --set page='Open early.' --set image.tag=1.37-none --wait --timeout 120s >/dev/null 2>&1 &
helm=$!
kubectl wait deployment/kiosk --for 'jsonpath={.metadata.generation}=2' --timeout 60s >/dev/null
# What bash says of a job that was killed is of no interest, and it says it whenever it notices.
{ kill -9 "$helm" && wait "$helm"; } 2>/dev/null || true

helm upgrade kiosk web --set page='Open late.' || true
