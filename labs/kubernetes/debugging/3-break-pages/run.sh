#!/usr/bin/env bash
# The kubelet has it and cannot start it: its events say what it tried.
set -o errexit -o nounset -o pipefail

kubectl describe pod --selector app=pages | awk '/^Events:/, 0'
kubectl get deployment pages --output 'jsonpath={..image}{"\n"}'
kubectl set image deployment/pages pages=nginx:1.30
kubectl rollout status deployment/pages --timeout 240s | tail -n 1
kubectl get pods --selector app=pages
