#!/usr/bin/env bash
# Who was given what?
set -o errexit -o nounset -o pipefail

kubectl get rolebinding visitor --namespace two-teams-b --output wide
kubectl get serviceaccounts --all-namespaces | grep robot

kubectl patch rolebinding visitor --namespace two-teams-b --type json \
  --patch '[{"op": "replace", "path": "/subjects/0/namespace", "value": "two-teams"}]'
ask() { kubectl exec --stdin robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py; }
until_it_says() {
  for ((attempt = 0; attempt < 60; attempt++)); do
    if [[ $(ask) == *$1* ]]; then break; fi
    sleep 0.3
  done
}
until_it_says "not found"
ask

# A RoleBinding takes a Role from its own namespace. There is none of that name in this one.
kubectl create role reader --verb get,list --resource pods --namespace two-teams-b
until_it_says 200
ask

# What robot may, Anna may, too: not herself, but with a command in robot's Pod.
kubectl get pods --namespace two-teams-b --as anna || true
kubectl exec --stdin robot --as anna -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py
