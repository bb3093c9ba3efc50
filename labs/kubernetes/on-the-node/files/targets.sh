#!/usr/bin/env bash
# targets.sh COUNT: waits until the rules on the first worker lead from the Service web to so many Pods, a minute at most.
set -o errexit -o nounset -o pipefail

seen=0
for ((SECONDS = 0; SECONDS < 60; )); do
  seen=$(docker exec drydock-worker iptables-save --table nat | grep -c 'on-the-node/web.*-j DNAT') || true
  if [[ $seen == "$1" ]]; then break; fi
  sleep 0.5
done
echo "the rules lead to $seen Pods"
[[ $seen == "$1" ]]
