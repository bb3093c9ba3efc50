#!/usr/bin/env bash
# Holds when the name web-pods stands for the addresses of the ready Pods of web, and for nothing else.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

NAME=web-pods.services.svc.cluster.local

# found: the addresses that the name stands for in the client, in order.
found() {
  { kubectl exec client -- nslookup -type=a "$NAME" 2>/dev/null || true; } | awk '/^Name/ {named = 1} named && /^Address/ {print $NF}' | sort | xargs
}

# expected: the addresses of the ready Pods of web, in order.
expected() {
  kubectl get pods --selector app=web --output 'jsonpath={range .items[*]}{.status.conditions[?(@.type=="Ready")].status} {.status.podIP}{"\n"}{end}' |
    awk '$1 == "True" {print $2}' | sort | xargs
}

main() {
  local found expected attempt
  in_lab_namespace
  object_exists service web-pods
  pods_ready web 1
  pod_ready client
  # The DNS follows a change within a moment.
  for ((attempt = 0; attempt < 40; attempt++)); do
    found=$(found)
    expected=$(expected)
    if [[ -n $found && $found == "$expected" ]]; then pass "$NAME is $found"; fi
    sleep 0.5
  done
  fail "$NAME is ${found:-nothing}" "the addresses of the ready Pods of web: $expected" "kubectl exec client -- nslookup -type=a $NAME; kubectl get service web-pods --output yaml"
}

main "$@"
