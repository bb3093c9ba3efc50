#!/usr/bin/env bash
# A value of one's own with an upgrade, and two objects taken for somebody else's.
set -o errexit -o nounset -o pipefail

helm upgrade test bakery --set replicas=3 >upgrade.txt
kubectl rollout status deployment/test-web --timeout 180s >>upgrade.txt
kubectl delete service/test-web secret/test-password

# The name disappears from the DNS within some seconds.
for ((attempt = 0; attempt < 60; attempt++)); do
  said=$(kubectl exec customer -- wget -q -O - -T 3 http://test-web/ 2>&1) || true
  if [[ $said == *"bad address"* ]]; then break; fi
  sleep 0.5
done
! kubectl exec customer -- wget -q -O - -T 3 http://test-web/ && helm status test | grep ^STATUS
