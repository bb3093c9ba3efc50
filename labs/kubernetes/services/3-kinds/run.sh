#!/usr/bin/env bash
# Three more kinds of Service.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=look.sh
. ./look.sh

kubectl apply --filename kinds.yaml
kubectl get services

# NodePort: the same port on every node, whether or not a Pod of web runs there.
port=$(kubectl get service web-node --output 'jsonpath={.spec.ports[0].nodePort}')
for node in $(kubectl get nodes --output 'jsonpath={.items[*].status.addresses[?(@.type=="InternalIP")].address}'); do
  echo "$node answers: $(ask "http://$node:$port")"
done
rules web-node | grep NODEPORTS

# LoadBalancer is a NodePort, and a wish that somebody else has to fulfil.
kubectl get events --field-selector involvedObject.name=web-public

# What kind offers instead: a port of your own machine, led to a port of a node when the cluster was made.
within 60 curl --silent --fail --max-time 10 --output public.txt http://127.0.0.1:8082
cat public.txt

# ExternalName is an entry in the DNS, and nothing else.
lookup api
