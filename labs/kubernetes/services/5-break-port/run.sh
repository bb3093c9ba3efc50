#!/usr/bin/env bash
# From the Service to the Pod, one link after the other.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=look.sh
. ./look.sh

kubectl get endpointslices --selector kubernetes.io/service-name=web --output \
  custom-columns='ADDRESSES:.endpoints[*].addresses[0],PORTS:.ports[*].port'
pod=$(kubectl get pods --selector app=web --output 'jsonpath={.items[0].status.podIP}')
for port in 8088 8080; do
  echo "$port: $(kubectl exec client -- wget -q -O - -T 10 "http://$pod:$port" 2>&1 | awk 'NR == 1')"
done

kubectl patch service web --patch '{"spec": {"ports": [{"port": 80, "targetPort": 8080}]}}'
ask http://web
kubectl describe service web | grep -E 'Port:|Endpoints:'
