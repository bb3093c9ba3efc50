#!/usr/bin/env bash
# Who belongs to whom, and what goes with whom?
set -o errexit -o nounset -o pipefail

kubectl apply --filename shop.yaml
kubectl rollout status deployment/shop --timeout 120s >rollout.log
kubectl get deployments,replicasets,pods --selector app=shop \
  --output custom-columns=KIND:.kind,NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].name

# The owner first. What belonged to it follows in the background.
kubectl delete deployment shop
kubectl get deployments,replicasets,pods --output name
kubectl wait --for delete pod --selector app=shop --timeout 90s

# The owner last. What belongs to it goes before, in the foreground.
kubectl apply --filename shop.yaml
kubectl rollout status deployment/shop --timeout 120s >rollout.log
kubectl delete deployment shop --cascade=foreground --wait=false
kubectl wait --for 'jsonpath={.metadata.deletionTimestamp}' pod --selector app=shop --timeout 30s >wait.log || true
kubectl get deployments,replicasets,pods \
  --output custom-columns=KIND:.kind,NAME:.metadata.name,DELETED:.metadata.deletionTimestamp,FINALIZERS:.metadata.finalizers
kubectl wait --for delete deployment/shop --timeout 90s

# Once more, and to compare with later: which ones these are.
kubectl apply --filename shop.yaml
kubectl rollout status deployment/shop --timeout 120s >rollout.log
kubectl get deployments,pods --selector app=shop \
  --output custom-columns=NAME:.metadata.name,UID:.metadata.uid | tee before.txt
