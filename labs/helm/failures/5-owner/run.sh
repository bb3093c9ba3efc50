#!/usr/bin/env bash
# Helm takes over an object that kubectl made: first the object, then the field that both want.
set -o errexit -o nounset -o pipefail

kubectl apply --filename menu.yaml
helm install menu web --set page='Soup and bread.' || true
helm install menu web --set page='Soup and bread.' --take-ownership || true
# That one has left a release, a failed one: from here on it is upgraded.
helm upgrade menu web --set page='Soup and bread.' --take-ownership --force-conflicts --wait --timeout 90s |
  grep -e STATUS: -e REVISION:
kubectl get configmap menu-page --output 'jsonpath={.data}{"\n"}'
