#!/usr/bin/env bash
# A claim that names a class of another cluster, and a mode that this cluster's volumes do not have.
set -o errexit -o nounset -o pipefail

kubectl apply --filename report.yaml
kubectl wait --for 'jsonpath={.status.conditions[?(@.type=="PodScheduled")].status}=False' --timeout 60s pod/report
kubectl get pod/report pvc/report --output custom-columns=KIND:.kind,NAME:.metadata.name,STATUS:.status.phase
