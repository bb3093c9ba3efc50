#!/usr/bin/env bash
# Delete the Pod. Does anybody make it again?
set -o errexit -o nounset -o pipefail

kubectl delete pod pair
kubectl wait --for create --timeout 5s pod/pair || true

kubectl apply --filename pair.yaml
kubectl wait --for condition=Ready --timeout 90s pod/pair
cat first-pod.txt
kubectl get pod pair --output custom-columns=UID:.metadata.uid,ADDRESS:.status.podIP
kubectl get pod pair
kubectl exec pair --container web -- cat /site/index.html
