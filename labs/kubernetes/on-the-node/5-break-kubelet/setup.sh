#!/usr/bin/env bash
# A setting that one kubelet cannot read. (A copy is kept, so that clean-up can put it back.)
set -o errexit -o nounset -o pipefail

docker exec drydock-worker2 sh -c '
  cd /var/lib/kubelet
  if [ ! -e config.yaml.drydock ]; then cp config.yaml part.drydock && mv part.drydock config.yaml.drydock; fi
  sed "s/^failSwapOn: .*/failSwapOn: perhaps/" config.yaml.drydock >config.yaml && systemctl restart kubelet'
restarts=0
for ((SECONDS = 0; SECONDS < 60; )); do
  restarts=$(docker exec drydock-worker2 systemctl show --property NRestarts --value kubelet)
  [[ $restarts == 0 ]] || break
  sleep 1
done
[[ $restarts != 0 ]]
kubectl apply --filename late.yaml
kubectl wait --for condition=Ready --timeout 8s pod/late || true
kubectl get pod late --output custom-columns=POD:.metadata.name,NODE:.spec.nodeName,PHASE:.status.phase
