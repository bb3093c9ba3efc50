#!/usr/bin/env bash
# The same refusal twice. What stands behind the name tells the two apart.
set -o errexit -o nounset -o pipefail

# ask NAME: one request over HTTP, from a Pod of the same namespace.
ask() { kubectl exec client -- wget -q -O - -T 3 "http://$1" 2>&1; }
# until_it TEXT NAME: asks until the answer holds the text; the rules on the nodes follow a change within a moment.
until_it() {
  for ((attempt = 0; attempt < 30; attempt++)); do
    if [[ $(ask "$2") == *$1* ]]; then break; fi
    sleep 0.5
  done
  ask "$2" || true
}

kubectl apply --filename services.yaml >/dev/null
kubectl rollout status deployment/web --timeout 120s | tail -n 1
kubectl wait --for condition=Ready --timeout 90s pod/client
until_it refused first
until_it refused second
# A name that no Service has looks different:
ask third || true

kubectl get endpointslices
kubectl get services --output custom-columns=NAME:.metadata.name,SELECTOR:.spec.selector,LEADS-TO:.spec.ports[*].targetPort
kubectl patch service first --type json --patch '[{"op": "replace", "path": "/spec/ports/0/targetPort", "value": 8080}]'
kubectl patch service second --patch '{"spec": {"selector": {"app": "web"}}}'
until_it served first
until_it served second
kubectl get endpointslices
