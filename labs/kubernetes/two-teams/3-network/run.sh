#!/usr/bin/env bash
# A policy for the Pods of shop: from Pods of this namespace, and that is all.
set -o errexit -o nounset -o pipefail

cat >own-only.yaml <<'end'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: own-only
spec:
  podSelector:
    matchLabels:
      app: shop
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector: {}
end
kubectl apply --filename own-only.yaml --namespace two-teams-b --as ben

# The nodes' rules follow within a moment.
for ((attempt = 0; attempt < 30; attempt++)); do
  said=$(kubectl exec --stdin robot -- python3 - http://shop.two-teams-b:8080/ <ask.py)
  if [[ $said != 200* ]]; then break; fi
  sleep 0.5
done
echo "robot: $said"
kubectl exec clerk --namespace two-teams-b -- wget -q -O - -T 5 http://shop:8080/
