#!/usr/bin/env bash
# Nobody listens on a Service's address. What becomes of a packet that is sent there?
set -o errexit -o nounset -o pipefail

kubectl apply --filename web.yaml
kubectl wait --for condition=Ready --timeout 90s pod/other
kubectl get service web --output custom-columns=NAME:.metadata.name,ADDRESS:.spec.clusterIP
bash targets.sh 2
docker exec drydock-worker iptables-save --table nat | grep on-the-node/web | grep -v MASQ |
  sed -E 's/-m comment --comment ("[^"]*"|[^ ]*) //; s/-m tcp //'

# With a third Pod the dice are others.
kubectl apply --filename third.yaml
kubectl wait --for condition=Ready --timeout 90s pod/third
bash targets.sh 3
docker exec drydock-worker iptables-save --table nat | grep on-the-node/web | grep -o 'probability.*-j [^ ]*'
