#!/usr/bin/env bash
# Not what the file says counts, but what the API server has.
set -o errexit -o nounset -o pipefail

container='.spec.template.spec.containers[0]'
kubectl get deployment shop --output "jsonpath={$container.args[0]}"
kubectl get deployment shop --output "jsonpath={$container.env}{\"\n\"}"

# Keep the line breaks, and write one list of variables instead of two.
sed 's/- >$/- |/' shop.yaml | awk '!(/ env:$/ && seen++)' >repaired.yaml
kubectl apply --filename repaired.yaml
kubectl rollout status deployment/shop --timeout 120s

kubectl get deployment shop --output "jsonpath={$container.args[0]}"
kubectl exec deployment/shop -- wget -q -O - http://127.0.0.1:8080/
