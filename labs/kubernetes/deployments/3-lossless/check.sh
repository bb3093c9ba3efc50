#!/usr/bin/env bash
# Holds when web was brought to version 4, no Pod of another version is left, and no request failed that began in the two minutes after that update.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

WINDOW=120

# began_with VERSION: when the youngest ReplicaSet was made whose Pods have it; nothing if there is none.
began_with() {
  kubectl get replicasets --selector app=web --sort-by .metadata.creationTimestamp --output \
    'jsonpath={range .items[*]}{.metadata.creationTimestamp}{" "}{.spec.template.spec.containers[0].env[?(@.name=="VERSION")].value}{"\n"}{end}' |
    awk -v version="$1" '$2 == version {found = $1} END {print found}'
}

# versions_left: the version of each Pod of web that is there, those included that are about to go.
versions_left() {
  kubectl get pods --selector app=web --output 'jsonpath={range .items[*]}{.spec.containers[0].env[?(@.name=="VERSION")].value}{" "}{end}'
}

# in_window WHAT: how many requests that began within the window ended so: "version 4" or "failed".
in_window() {
  kubectl logs client | awk -v from="$FROM" -v window="$WINDOW" -v what="$1" '
    $1 >= from && $1 < from + window {$1 = ""; if (index($0, " " what) == 1) n++}
    END {print n + 0}'
}

main() {
  local began left failed attempt
  in_lab_namespace
  pods_ready web 3
  pod_ready client
  began=$(began_with 4)
  [[ -n $began ]] || fail "web has never been of version 4" "an update to it: the variable VERSION" "kubectl rollout history deployment/web"
  # A Pod that leaves may still be in its pause.
  for ((attempt = 0; attempt < 60; attempt++)); do
    left=$(versions_left)
    if [[ $left == '4 4 4 ' ]]; then break; fi
    sleep 0.5
  done
  [[ $left == '4 4 4 ' ]] || fail "the Pods of web are of the versions $left" "three, all of version 4" "kubectl rollout status deployment/web; kubectl get pods"
  # The log counts seconds since 1970, by the same clock as the API server. busybox reads "2026-11-21 12:00:00".
  FROM=$(kubectl exec client -- date -u -d "$(echo "$began" | tr -d Z | tr T ' ')" +%s)
  for ((attempt = 0; attempt < 60; attempt++)); do
    if [[ $(in_window 'version 4') -ge 20 ]]; then break; fi
    sleep 0.5
  done
  [[ $(in_window 'version 4') -ge 20 ]] || fail "fewer than 20 answers of version 4 in the two minutes after its update began" "20 and more" "kubectl rollout status deployment/web, then kubectl logs client --tail 5"
  failed=$(in_window failed)
  [[ $failed == 0 ]] || fail "$failed requests failed in the two minutes after the update to version 4 began ($began)" "none" \
    "the Pods that left must have had the pause already, not only those that came; kubectl rollout restart deployment/web replaces them once more"
  pass "version 4 came without a failed request"
}

main "$@"
