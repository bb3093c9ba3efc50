#!/usr/bin/env bash
# Two parts decide: which node a Pod gets, and which Pods there should be. Each is a process of the control plane's machine.
set -o errexit -o nounset -o pipefail

kubectl apply --filename web.yaml --filename crash.yaml
kubectl rollout status deployment/web --timeout 90s
kubectl wait --for condition=Ready --timeout 60s pod/crash
kubectl get service web --output 'jsonpath={.spec.clusterIP}' >address.txt

# A process that gets the signal STOP does nothing until it gets CONT.
docker exec drydock-control-plane pkill -STOP kube-scheduler
bash try.sh kube-scheduler
docker exec drydock-control-plane pkill -CONT kube-scheduler
bash settle.sh

# The kernel keeps fifteen letters of a program's name.
docker exec drydock-control-plane pkill -STOP kube-controller
bash try.sh kube-controller-manager
docker exec drydock-control-plane pkill -CONT kube-controller
bash settle.sh
