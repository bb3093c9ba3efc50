#!/usr/bin/env bash
# Empty a node of the Pods of web, with at least three of them ready at any time. Then open it again.
set -o errexit -o nounset -o pipefail

kubectl apply --filename budget.yaml
kubectl wait --for 'jsonpath={.status.disruptionsAllowed}=1' --timeout 60s poddisruptionbudget/web
kubectl get poddisruptionbudget web
kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web --timeout 150s
kubectl get nodes --output custom-columns=NAME:.metadata.name,UNSCHEDULABLE:.spec.unschedulable
kubectl rollout status deployment/web --timeout 90s | tail -n 1
kubectl uncordon drydock-worker2
bash where.sh web
