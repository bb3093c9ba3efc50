#!/usr/bin/env bash
# The scheduler has counted the nodes, and says what is against each.
set -o errexit -o nounset -o pipefail

kubectl get pods --selector app=batch --output 'jsonpath={..status.conditions[?(@.type=="PodScheduled")].message}{"\n"}'
kubectl get node drydock-worker2 \
  --output custom-columns=NAME:.metadata.name,CPUS:.status.allocatable.cpu,DISK:.metadata.labels.disk
kubectl set resources deployment batch --requests cpu=200m
kubectl rollout status deployment/batch --timeout 90s | tail -n 1
bash where.sh batch
