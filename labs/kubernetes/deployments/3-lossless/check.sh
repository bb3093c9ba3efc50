#!/usr/bin/env bash
# Holds when web was brought to version 4 and no request failed in the minute after that began.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# newest_of VERSION: name and age in seconds of the youngest ReplicaSet whose Pods have it. The client's clock is the cluster's.
newest_of() {
  kubectl get replicasets --selector app=web --sort-by .metadata.creationTimestamp --output \
    'jsonpath={range .items[*]}{.metadata.creationTimestamp}{" "}{.spec.template.spec.containers[0].env[?(@.name=="VERSION")].value}{"\n"}{end}' |
    awk -v version="$1" '$2 == version {found = $1} END {print found}'
}

main() {
  local began from answers failed
  in_lab_namespace
  pods_ready web 3
  pod_ready client
  began=$(newest_of 4)
  [[ -n $began ]] || fail "web has never been of version 4" "an update to it: the variable VERSION" "kubectl rollout history deployment/web"
  # The client's log counts seconds since 1970. busybox reads "2026-11-21 12:00:00".
  from=$(echo "$began" | tr -d Z | tr T ' ')
  from=$(kubectl exec client -- date -u -d "$from" +%s)
  answers=$(kubectl logs client | awk -v from="$from" '$1 >= from && $1 < from + 60 && $2 == "version" && $3 == 4 {n++} END {print n + 0}')
  [[ $answers -ge 20 ]] || fail "$answers answers of version 4 in the minute after its update began" "at least 20" "kubectl rollout status deployment/web, then kubectl logs client --tail 5"
  failed=$(kubectl logs client | awk -v from="$from" '$1 >= from && $1 < from + 60 && $2 == "failed" {n++} END {print n + 0}')
  [[ $failed == 0 ]] || fail "$failed requests failed in the minute after the update to version 4 began ($began)" "none" \
    "the Pods that left must have had the pause already, not only those that came; kubectl rollout restart deployment/web replaces them once more"
  pass "version 4 came without a failed request"
}

main "$@"
