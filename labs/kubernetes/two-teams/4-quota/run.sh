#!/usr/bin/env bash
# Team b gets a share of the cluster. Then Ben replaces the Pod of his shop, as he has always done.
set -o errexit -o nounset -o pipefail

kubectl apply --filename quota.yaml --namespace two-teams-b
kubectl wait --for 'jsonpath={.status.hard.requests\.cpu}=200m' resourcequota/share --namespace two-teams-b --timeout 60s
kubectl rollout restart deployment/shop --namespace two-teams-b --as ben

# The Deployment is content, and its Pod is the old one. Who tried to make a new one?
refusals() {
  kubectl get events --namespace two-teams-b --field-selector reason=FailedCreate --output \
    'jsonpath={range .items[*]}{.involvedObject.kind}: {.message}{"\n"}{end}' | grep "$1" | awk 'NR == 1'
}
until_refused() {
  for ((attempt = 0; attempt < 150; attempt++)); do
    if refusals "$1" >/dev/null; then break; fi
    sleep 0.4
  done
}
until_refused specify
kubectl get deployments,pods --selector app=shop --namespace two-teams-b
refusals specify

# A LimitRange says what a container asks for that does not say it.
kubectl apply --filename limits.yaml --namespace two-teams-b
# A restart is a note of the second in which it was asked for: a second one within it is refused.
for ((attempt = 0; attempt < 10; attempt++)); do
  if kubectl rollout restart deployment/shop --namespace two-teams-b --as ben 2>/dev/null; then break; fi
  sleep 0.4
done
kubectl rollout status deployment/shop --namespace two-teams-b --timeout 120s
kubectl scale deployment shop --replicas 9 --namespace two-teams-b --as ben
until_refused exceeded
refusals exceeded
kubectl scale deployment shop --replicas 2 --namespace two-teams-b --as ben
