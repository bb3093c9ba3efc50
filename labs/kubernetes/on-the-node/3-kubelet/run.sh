#!/usr/bin/env bash
# The kubelet is no Pod: it is a service of the node's own.
set -o errexit -o nounset -o pipefail

docker exec drydock-worker2 systemctl stop kubelet
stopped=$SECONDS
bash ask.sh

# On that node a container crashes, and a Pod is new. The kubelet will hear of neither.
docker exec drydock-worker2 pkill -KILL -f /tmp/other
kubectl apply --filename new.yaml
bash ask.sh
kubectl get nodes
kubectl wait --for condition=Ready=Unknown --timeout 150s node/drydock-worker2
printf 'silent\t%s\ts\n' $((SECONDS - stopped)) >>measurements.tsv

kubectl get node drydock-worker2
kubectl get pods --output custom-columns=POD:.metadata.name,NODE:.spec.nodeName,PHASE:.status.phase
docker exec drydock-worker2 pgrep -f /tmp/other || echo 'the crashed container was not started again'
bash targets.sh 2
bash ask.sh

docker exec drydock-worker2 systemctl start kubelet
kubectl wait --for condition=Ready --timeout 120s node/drydock-worker2
kubectl wait --for condition=Ready --timeout 120s pod/other pod/new
