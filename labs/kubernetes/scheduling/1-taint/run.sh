#!/usr/bin/env bash
# Taint one of the two workers, and see who lands where.
set -o errexit -o nounset -o pipefail

kubectl taint node drydock-worker2 team=billing:NoSchedule --overwrite
kubectl get nodes --output 'custom-columns=NAME:.metadata.name,TAINTS:.spec.taints[*].key'
kubectl apply --filename web.yaml --filename billing.yaml
kubectl rollout status deployment/web --timeout 120s | tail -n 1
kubectl rollout status deployment/billing --timeout 120s | tail -n 1
bash where.sh web
bash where.sh billing
