#!/usr/bin/env bash
# A container that cannot be put together.
set -o errexit -o nounset -o pipefail

kubectl apply --filename settings.yaml
kubectl wait --timeout 120s pod/painter \
  --for 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=CreateContainerConfigError'
kubectl get pod painter
kubectl get pod painter --output 'jsonpath={..waiting.message}{"\n"}'
kubectl create configmap colours --from-literal COLOUR=blue
# The kubelet tries again by itself.
kubectl wait --for condition=Ready --timeout 120s pod/painter
kubectl exec painter -- env | grep COLOUR
