#!/usr/bin/env bash
# One container before the main one, one beside it. Read the times.
set -o errexit -o nounset -o pipefail

kubectl apply --filename order.yaml
kubectl wait --for 'jsonpath={.status.phase}=Succeeded' --timeout 90s pod/order
kubectl logs order --container main
template='{.name}{"\t"}{.state.terminated.startedAt}{"\t"}{.state.terminated.finishedAt}{"\n"}'
printf 'NAME\tSTARTED\tENDED\n'
kubectl get pod order --output "jsonpath={range .status.initContainerStatuses[*]}$template{end}"
kubectl get pod order --output "jsonpath={range .status.containerStatuses[*]}$template{end}"
kubectl get pod order
