#!/usr/bin/env bash
# ask.sh: twenty requests to the Service web at once, from the first worker.
set -o errexit -o nounset -o pipefail

address=$(kubectl get service web --output 'jsonpath={.spec.clusterIP}')
docker exec drydock-worker curl --silent --parallel --parallel-immediate --max-time 2 \
  --header 'Connection: close' "http://$address/?[1-20]" >answers.txt || true
echo "$(wc -l <answers.txt | tr -d ' ') of 20 requests answered"
