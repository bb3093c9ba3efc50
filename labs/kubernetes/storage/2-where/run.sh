#!/usr/bin/env bash
# From the claim to the volume, from the volume to a directory on a node.
set -o errexit -o nounset -o pipefail

kubectl get pvc notes --output 'jsonpath={.spec.volumeName}' >volume.txt
volume=$(cat volume.txt)
kubectl get pv "$volume" --output \
  custom-columns=VOLUME:.metadata.name,STATUS:.status.phase,CLAIM:.spec.claimRef.name,POLICY:.spec.persistentVolumeReclaimPolicy
kubectl get pv "$volume" --output 'jsonpath={.spec.hostPath.path}{.spec.local.path}{"\n"}'
kubectl get pv "$volume" --output 'jsonpath={.spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0]}{"\n"}'
kubectl get pod notes --output custom-columns=POD:.metadata.name,NODE:.spec.nodeName

# Somebody wants to read it on the other worker.
here=$(kubectl get pod notes --output 'jsonpath={.spec.nodeName}')
kubectl get nodes --selector '!node-role.kubernetes.io/control-plane' --output 'jsonpath={range .items[*]}{.metadata.name}{"\n"}{end}' >workers.txt
there=$(grep -v -x "$here" workers.txt)
sed "s/NODE/$there/" elsewhere.yaml | kubectl apply --filename -
kubectl wait --for 'jsonpath={.status.conditions[?(@.type=="PodScheduled")].reason}=Unschedulable' --timeout 60s pod/elsewhere
kubectl get pod elsewhere --output 'jsonpath={.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}'
kubectl delete pod elsewhere
