#!/usr/bin/env bash
# Team a has this namespace, team b gets another. Anna may edit in the one, Ben in the other.
set -o errexit -o nounset -o pipefail

kubectl create --filename team-b.yaml
kubectl create rolebinding anna --clusterrole edit --user anna
kubectl create rolebinding ben --clusterrole edit --user ben --namespace two-teams-b
# The API server's authoriser learns of them by watching, within a moment.
for ((attempt = 0; attempt < 100; attempt++)); do
  if kubectl auth can-i create pods --as anna --quiet &&
    kubectl auth can-i create pods --as ben --namespace two-teams-b --quiet; then break; fi
  sleep 0.2
done

kubectl auth can-i create deployments --as anna
kubectl auth can-i create deployments --as anna --namespace two-teams-b || true

# Not only asked about, but tried. Each of these is refused.
kubectl get secrets --as anna --namespace two-teams-b || true
kubectl create rolebinding more --clusterrole admin --user anna --as anna || true
kubectl get nodes --as anna || true
# Nodes belong to no namespace. What else does not, among the core kinds?
kubectl api-resources --namespaced=false --api-group= --output name
