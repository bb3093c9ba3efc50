#!/usr/bin/env bash
# Pending, and no node: no kubelet has it yet, so ask what the scheduler has written.
set -o errexit -o nounset -o pipefail

kubectl describe pod --selector app=cart | awk '/^Events:/, 0'
kubectl get deployment cart --output 'jsonpath={..resources}{"\n"}'
kubectl get nodes --output custom-columns=NODE:.metadata.name,CPU:.status.allocatable.cpu
# 500 whole CPUs, where 50 thousandths were meant.
kubectl set resources deployment/cart --requests cpu=50m
kubectl rollout status deployment/cart --timeout 120s | tail -n 1
kubectl get pods --selector app=cart
