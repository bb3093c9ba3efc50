#!/usr/bin/env bash
# Holds when web is back at v1, update.tsv lists a new ReplicaSet and undo.tsv none.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=recorder.sh
. "${DRYDOCK_LIB:?}/recorder.sh"

main() {
  local version
  in_lab_namespace
  object_exists deployment web
  recorded_call update.tsv kubectl '.* deployments'
  recorded_call update.tsv deployment-controller 'create replicasets'
  recorded_call undo.tsv kubectl '.* deployments'
  recorded_call undo.tsv replicaset-controller 'create pods'
  if has_call undo.tsv deployment-controller 'create replicasets'; then
    fail "undo.tsv lists a new ReplicaSet" "the first one, used again" "kubectl rollout history deployment/web; the template must be what it was at first"
  fi
  version=$(kubectl get deployment web --output 'jsonpath={.spec.template.spec.containers[0].env[?(@.name=="VERSION")].value}')
  [[ $version == v1 ]] || fail "the Deployment's template says VERSION=$version" "v1, as before the update" "kubectl rollout undo --help"
  pods_ready web 1
  pass "undo.tsv lists no new ReplicaSet, and web says $version again"
}

main "$@"
