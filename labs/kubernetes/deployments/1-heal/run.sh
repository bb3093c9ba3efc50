#!/usr/bin/env bash
# Three Pods, and who made them. Then one of them is deleted, while visitors ask.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=traffic.sh
. ./traffic.sh

kubectl apply --filename web.yaml
kubectl rollout status deployment/web --timeout 120s | tail -n 1
kubectl get replicasets,pods --output custom-columns='KIND:.kind,NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].name'
kubectl apply --filename client.yaml
kubectl wait --for condition=Ready --timeout 120s pod/client
within 120 answered 1 30

mark
pod=$(kubectl get pods --selector app=web --output 'jsonpath={.items[0].metadata.name}')
kubectl delete pod "$pod"
settled 1
kubectl get pods --selector app=web
reading failed-delete "$(failed_since "$MARK")"
