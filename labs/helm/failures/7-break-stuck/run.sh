#!/usr/bin/env bash
# Back to the revision that was deployed, and forward from there.
set -o errexit -o nounset -o pipefail

helm history kiosk
kubectl get pods --selector app.kubernetes.io/instance=kiosk \
  --output custom-columns=IMAGE:.spec.containers[0].image,READY:.status.containerStatuses[0].ready
helm rollback kiosk 1 --wait --timeout 90s
helm upgrade kiosk web --set page='Open late.' --wait --timeout 90s | grep -e STATUS: -e REVISION:
helm history kiosk
kubectl get deployment kiosk
