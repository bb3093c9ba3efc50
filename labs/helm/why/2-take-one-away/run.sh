#!/usr/bin/env bash
# With one web Pod, a budget of one only keeps nodes from being drained. It goes: out of the folder, and out of the cluster?
set -o errexit -o nounset -o pipefail

rm manifests/disruption-budget.yaml
kubectl apply --filename manifests | grep -c bakery
kubectl get poddisruptionbudgets --output name

# Now all of it, as far as the folder knows.
kubectl delete --filename manifests --timeout 120s | grep -c deleted
kubectl get poddisruptionbudgets --output name

# The same application as a chart. It has a budget, too, and finds one there already.
helm install bakery bakery || echo "refused"
helm list
