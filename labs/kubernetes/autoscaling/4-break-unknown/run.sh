#!/usr/bin/env bash
# Which condition is false, and why?
set -o errexit -o nounset -o pipefail

kubectl get hpa api --output 'jsonpath={range .status.conditions[*]}{.type}={.status} {.reason}{"\n"}{end}'
kubectl get hpa api --output 'jsonpath={.status.conditions[?(@.type=="ScalingActive")].message}{"\n"}'
kubectl set resources deployment api --requests cpu=20m
kubectl rollout status deployment/api --timeout 120s
kubectl wait --for condition=ScalingActive=true --timeout 200s hpa/api
kubectl get hpa api
