#!/usr/bin/env bash
# A new setting is a new object, under a new name, and nobody can change it. The Deployment is told the name.
set -o errexit -o nounset -o pipefail

kubectl create configmap settings-red --from-literal colour=red
kubectl patch configmap settings-red --patch '{"immutable": true}'

# Both places of shop.yaml in which the name stands.
old=$(kubectl get pod --selector app=shop --output name)
sed 's/name: settings$/name: settings-red/' shop.yaml | kubectl apply --filename -
kubectl rollout status deployment/shop --timeout 120s
kubectl wait --for delete "$old" --timeout 60s
kubectl exec --stdin deployment/shop -- sh <look.sh

kubectl patch configmap settings-red --patch '{"data": {"colour": "blue"}}' || echo "refused, as it should be"
