#!/usr/bin/env bash
# Run by clean.sh of labs that stop parts of the cluster: waits until all of it works again, four minutes at most.
set -o errexit -o nounset -o pipefail

ask() { kubectl --request-timeout 10s "$@" 2>/dev/null; }

# renewed LEASE: true if whoever holds the lease renews it, which scheduler and controller manager do every two seconds while they work.
renewed() {
  local before
  before=$(ask get lease "$1" --namespace kube-system --output 'jsonpath={.spec.renewTime}') || return 1
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    [[ $(ask get lease "$1" --namespace kube-system --output 'jsonpath={.spec.renewTime}') == "$before" ]] || return 0
    sleep 0.5
  done
  return 1
}

# reported NODE: true if the node is ready by its own report, sent after its kubelet was started and less than a minute ago by the node's clock.
reported() {
  local report ready heartbeat lease started
  report=$(ask get node "$1" --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status} {.status.conditions[?(@.type=="Ready")].lastHeartbeatTime}') || return 1
  read -r ready heartbeat <<<"$report"
  lease=$(ask get lease "$1" --namespace kube-node-lease --output 'jsonpath={.spec.renewTime}') || return 1
  # The lease is renewed every ten seconds.
  started=$(docker exec "$1" sh -c '
    curl --silent --fail --max-time 3 http://127.0.0.1:10248/healthz >/dev/null &&
    date -u -d "$(systemctl show kubelet --property ExecMainStartTimestamp --value --timestamp=unix)" +%FT%TZ &&
    date -u -d "30 seconds ago" +%FT%TZ') || return 1
  [[ $ready == True && ! $heartbeat < ${started%%$'\n'*} && ! $lease < ${started##*$'\n'} ]]
}

# unwell: names the first thing that is missing; nothing if all is well.
unwell() {
  local node pods part namespace
  ask get --raw /readyz >/dev/null || { echo 'the API server does not answer' && return; }
  # Other programs serve some kinds, such as the metrics: the API server has to find them again.
  ask api-resources --output name >/dev/null || { echo 'not all kinds are served' && return; }
  for node in drydock-control-plane drydock-worker drydock-worker2; do reported "$node" || { echo "$node is not ready" && return; }; done
  for part in etcd kube-apiserver kube-controller-manager kube-scheduler; do
    ask get pod "$part-drydock-control-plane" --namespace kube-system >/dev/null || { echo "no Pod of $part" && return; }
  done
  for namespace in kube-system local-path-storage projectcontour; do
    pods=$(ask get pods --namespace "$namespace" --no-headers --output 'custom-columns=N:.metadata.name,R:.status.conditions[?(@.type=="Ready")].status' |
      awk '$2 != "True" { print $1 }')
    [[ -z $pods ]] || { echo "not ready: ${pods//$'\n'/ }" && return; }
  done
  for part in kube-scheduler kube-controller-manager; do renewed "$part" || { echo "$part does not work yet" && return; }; done
}

main() {
  local missing='' end=$((SECONDS + 240))
  while [[ $SECONDS -lt $end ]]; do
    missing=$(unwell) || missing='no answer'
    if [[ -z $missing ]]; then
      echo 'the cluster is well'
      return
    fi
    sleep 1
  done
  echo "after four minutes: $missing" >&2
  return 1
}

main "$@"
