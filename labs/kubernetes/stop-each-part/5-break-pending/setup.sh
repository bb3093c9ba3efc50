#!/usr/bin/env bash
# Somebody edited a file on the control plane's machine. (A copy is kept, so that clean-up can put it back.)
set -o errexit -o nounset -o pipefail

docker exec drydock-control-plane sh -c '
  cd /etc/kubernetes && kept=/var/lib/drydock-kube-scheduler.yaml
  if [ ! -e $kept ]; then cp manifests/kube-scheduler.yaml $kept.part && mv $kept.part $kept; fi
  sed s/--leader-elect=/--leader-elekt=/ $kept >next.yaml && mv next.yaml manifests/kube-scheduler.yaml'
reason=''
for ((SECONDS = 0; SECONDS < 120; )); do
  reason=$(kubectl get pod kube-scheduler-drydock-control-plane --namespace kube-system --ignore-not-found \
    --output 'jsonpath={.status.containerStatuses[0].state.waiting.reason}')
  [[ $reason != CrashLoopBackOff ]] || break
  sleep 1
done
[[ $reason == CrashLoopBackOff ]]
kubectl scale deployment web --replicas 3
kubectl wait --for 'jsonpath={.status.replicas}=3' --timeout 60s deployment/web >/dev/null
kubectl get pods --selector made-by=deployment
