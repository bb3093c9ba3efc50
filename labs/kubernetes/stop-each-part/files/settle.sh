#!/usr/bin/env bash
# settle.sh: waits, two minutes at most, until a new Pod is bound, started, listed and sent requests, so that every part has done its work. Then that Pod goes.
set -o errexit -o nounset -o pipefail

ask() { kubectl --request-timeout 10s "$@" 2>/dev/null; }

# missing: what has not happened yet; nothing if all has.
missing() {
  local state ready
  ask get --raw /readyz >/dev/null || { echo 'kubectl gets no answer' && return; }
  ask apply --filename new.yaml >/dev/null || { echo 'no Pod can be made' && return; }
  state=$(ask get deployment web --output 'jsonpath={.status.availableReplicas} of {.status.replicas} of {.spec.replicas}')
  [[ $state == '2 of 2 of 2' ]] || { echo "web has $state Pods" && return; }
  # What the status says may be older than what is.
  ready=$(ask get pods --selector made-by=deployment --no-headers --output \
    'custom-columns=R:.status.conditions[?(@.type=="Ready")].status,D:.metadata.deletionTimestamp' | grep -c '^True *<none>') || true
  [[ $ready == 2 ]] || { echo "$ready Pods of web are ready" && return; }
  bash ask.sh >answers.txt
  grep -x new answers.txt >/dev/null || { echo 'the new Pod gets no requests' && return; }
  [[ $(wc -l <answers.txt) -eq 20 ]] || echo 'some requests fail'
}

main() {
  local seen='' end=$((SECONDS + 120))
  while [[ $SECONDS -lt $end ]]; do
    seen=$(missing)
    if [[ -z $seen ]]; then
      kubectl delete --filename new.yaml >/dev/null
      echo 'all parts work'
      return
    fi
    sleep 0.5
  done
  echo "after two minutes: $seen" >&2
  return 1
}

main "$@"
