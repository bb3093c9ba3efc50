#!/usr/bin/env bash
# Holds when the client was answered by versions 2 and 3, web's Pods have a readiness probe, and three of them are ready.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local version answers probe
  in_lab_namespace
  pods_ready web 3
  pod_ready client
  for version in 2 3; do
    answers=$(kubectl logs client | awk -v version="$version" '$2 == "version" && $3 == version {n++} END {print n + 0}')
    [[ $answers -gt 0 ]] || fail "the client has had no answer of version $version" "one update to version 2, another to version 3" "kubectl rollout history deployment/web; kubectl logs client --tail 5"
  done
  probe=$(kubectl get deployment web --output 'jsonpath={.spec.template.spec.containers[0].readinessProbe}')
  [[ -n $probe ]] || fail "the Pods of web have no readiness probe" "the one of readiness.yaml" "kubectl patch deployment web --patch-file readiness.yaml"
  pass "versions 2 and 3 have answered, and web's Pods have a readiness probe"
}

main "$@"
