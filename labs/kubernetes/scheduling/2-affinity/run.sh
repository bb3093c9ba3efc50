#!/usr/bin/env bash
# A toleration lets Pods in. An affinity sends them there.
set -o errexit -o nounset -o pipefail

kubectl label node drydock-worker2 disk=fast --overwrite
kubectl patch deployment billing --patch-file affinity.yaml
kubectl rollout status deployment/billing --timeout 120s | tail -n 1
bash where.sh billing
