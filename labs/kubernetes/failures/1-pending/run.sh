#!/usr/bin/env bash
# Pending twice: a node that keeps Pods away, and a claim that nobody fulfils.
set -o errexit -o nounset -o pipefail

# why POD: what the scheduler has written into it.
why() { kubectl get pod "$1" --output 'jsonpath={.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}'; }

kubectl apply --filename pinned.yaml
kubectl wait --for condition=PodScheduled=False --timeout 90s pod/pinned
why pinned
kubectl get nodes --output 'custom-columns=NODE:.metadata.name,TAINTS:.spec.taints[*].key'
# A toleration is among the few things that may be added to a Pod that is there.
kubectl patch pod pinned --type json --patch '[{"op": "add", "path": "/spec/tolerations/-",
  "value": {"key": "node-role.kubernetes.io/control-plane", "operator": "Exists"}}]'
kubectl wait --for condition=Ready --timeout 120s pod/pinned

kubectl apply --filename store.yaml
for ((attempt = 0; attempt < 60; attempt++)); do
  if why store | grep unbound; then break; fi
  sleep 1
done
kubectl get persistentvolumeclaim data
kubectl get storageclasses
# The class of a claim cannot be changed. It holds nothing yet, so it is made again.
kubectl delete persistentvolumeclaim data
sed 's/storageClassName: fast/storageClassName: standard/' store.yaml | kubectl apply --filename -
kubectl wait --for condition=Ready --timeout 240s pod/store
kubectl get persistentvolumeclaim data --output custom-columns=NAME:.metadata.name,STATUS:.status.phase
