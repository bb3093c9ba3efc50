#!/usr/bin/env bash
# One look for each question, in the order in which a workload comes up.
set -o errexit -o nounset -o pipefail

kubectl apply --filename shop.yaml
kubectl wait --for condition=Ready --timeout 120s pod/client
kubectl rollout status deployment/shop --timeout 120s | tail -n 1

# Which state is it in?
kubectl get pods
# What was done for it, and by whom?
kubectl describe pod --selector app=shop | awk '/^Events:/, 0'
# What does the program say?
kubectl logs deployment/shop
# What is it like inside? With a shell of the image's own, or with a container that is put beside it for the purpose:
kubectl exec deployment/shop -- wget -q -O - http://127.0.0.1:8080/
pod=$(kubectl get pods --selector app=shop --output 'jsonpath={.items[0].metadata.name}')
# It stays in the Pod's list after its end, so each one needs a name of its own.
guest=guest-$RANDOM
kubectl debug "$pod" --image busybox:1.37 --container "$guest" --attach=false -- wget -q -O - http://127.0.0.1:8080/
for ((attempt = 0; attempt < 60; attempt++)); do
  kubectl logs "$pod" --container "$guest" >guest.log 2>/dev/null || true
  if grep open guest.log; then break; fi
  sleep 1
done
# Which ready Pods stand behind the name, and is it answered?
kubectl describe service shop
for ((attempt = 0; attempt < 20; attempt++)); do
  if kubectl exec client -- wget -q -O - -T 3 http://shop; then break; fi
  sleep 1
done
