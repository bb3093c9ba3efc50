#!/usr/bin/env bash
# Whom all the others ask, and where it keeps what it was told.
set -o errexit -o nounset -o pipefail

docker exec drydock-control-plane pkill -STOP kube-apiserver
bash try.sh kube-apiserver
docker exec drydock-control-plane pkill -CONT kube-apiserver
bash settle.sh

docker exec drydock-control-plane pkill -STOP etcd
bash try.sh etcd
kubectl get --raw /version --request-timeout 5s | grep gitVersion
docker exec drydock-control-plane pkill -CONT etcd
bash settle.sh
