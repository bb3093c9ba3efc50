#!/usr/bin/env bash
# Pods that are numbered, each with its own claim. What becomes of a claim whose Pod is no longer wanted?
set -o errexit -o nounset -o pipefail

kubectl apply --filename journal.yaml
kubectl rollout status statefulset/journal --timeout 150s >rollout.txt
kubectl get pods --selector app=journal --output custom-columns=POD:.metadata.name,CLAIM:.spec.volumes[0].persistentVolumeClaim.claimName

kubectl scale statefulset journal --replicas 1
kubectl wait --for delete --timeout 60s pod/journal-1
kubectl get pvc --selector app=journal --output custom-columns=CLAIM:.metadata.name,STATUS:.status.phase

# The number comes back, and finds its claim.
kubectl scale statefulset journal --replicas 2
kubectl wait --for create --timeout 60s pod/journal-1
kubectl wait --for condition=Ready --timeout 120s pod/journal-1
kubectl exec journal-1 -- cat /data/journal
