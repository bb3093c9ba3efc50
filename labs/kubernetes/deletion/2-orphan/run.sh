#!/usr/bin/env bash
# Delete the Deployment and nothing else. What is left has no owner, but it has labels.
set -o errexit -o nounset -o pipefail

owners() {
  kubectl get deployments,replicasets,pods --selector app=shop \
    --output custom-columns=KIND:.kind,NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].name
}

kubectl delete deployment shop --cascade=orphan
owners

kubectl apply --filename shop.yaml
kubectl wait --for 'jsonpath={.status.readyReplicas}=2' deployment/shop --timeout 90s
owners
kubectl get deployments,pods --selector app=shop --output custom-columns=NAME:.metadata.name,UID:.metadata.uid
cat before.txt
