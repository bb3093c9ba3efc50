#!/usr/bin/env bash
# The Pod has a node, so it is that node's turn.
set -o errexit -o nounset -o pipefail

docker exec drydock-worker2 systemctl is-active kubelet || true
docker exec drydock-worker2 journalctl --unit kubelet --no-pager --output cat --lines 60 | grep -o 'json: .*failSwapOn.*' | tail -n 1
docker exec drydock-worker2 grep failSwapOn /var/lib/kubelet/config.yaml

docker exec drydock-worker2 sed -i 's/^failSwapOn: .*/failSwapOn: false/' /var/lib/kubelet/config.yaml
docker exec drydock-worker2 systemctl restart kubelet
kubectl wait --for condition=Ready --timeout 120s pod/late
kubectl get pod late --output custom-columns=POD:.metadata.name,NODE:.spec.nodeName,PHASE:.status.phase
