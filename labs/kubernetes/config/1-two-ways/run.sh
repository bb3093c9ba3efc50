#!/usr/bin/env bash
# A setting is an object of its own. A container can get it as a variable and as a file.
set -o errexit -o nounset -o pipefail

kubectl create configmap settings --from-literal colour=blue
kubectl apply --filename shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl exec --stdin deployment/shop -- sh <look.sh

# The file is not quite what it seems.
kubectl exec deployment/shop -- ls -lA /etc/settings
