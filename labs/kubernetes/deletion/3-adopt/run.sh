#!/usr/bin/env bash
# First a Pod of nobody's. Then a ReplicaSet that wants two Pods with its label.
set -o errexit -o nounset -o pipefail

owners() {
  kubectl get pods --selector 'app in (till, loose)' --sort-by .metadata.creationTimestamp \
    --output custom-columns=NAME:.metadata.name,APP:.metadata.labels.app,OWNER:.metadata.ownerReferences[0].name
}

kubectl apply --filename stray.yaml
kubectl wait --for condition=Ready pod/stray --timeout 90s
kubectl apply --filename till.yaml
kubectl wait --for 'jsonpath={.status.readyReplicas}=2' replicaset/till --timeout 90s
owners

# The Pod gets another label, and goes on running.
kubectl label pod stray app=loose --overwrite
for ((attempt = 0; attempt < 150; attempt++)); do
  owned=$(kubectl get pods --selector app=till --output name | wc -l)
  if [[ $owned -eq 2 && $(kubectl get pod stray --output 'jsonpath={.metadata.ownerReferences}') == "" ]]; then break; fi
  sleep 0.4
done
owners
