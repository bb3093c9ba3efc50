#!/usr/bin/env bash
# Two parts run on every node. Here they are frozen on one.
set -o errexit -o nounset -o pipefail

docker exec drydock-worker pkill -STOP kubelet
bash try.sh kubelet
docker exec drydock-worker pkill -CONT kubelet
bash settle.sh

docker exec drydock-worker pkill -STOP kube-proxy
bash try.sh kube-proxy
docker exec drydock-worker pkill -CONT kube-proxy
bash settle.sh
