#!/usr/bin/env bash
# Holds when web has two ready Pods and apply.tsv lists the calls that made them.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=recorder.sh
. "${DRYDOCK_LIB:?}/recorder.sh"

main() {
  in_lab_namespace
  pod_ready recorder
  pods_ready web 2
  recorded_call apply.tsv kubectl '.* deployments'
  recorded_call apply.tsv deployment-controller 'create replicasets'
  recorded_call apply.tsv replicaset-controller 'create pods'
  recorded_call apply.tsv kube-scheduler 'create pods/binding'
  recorded_call apply.tsv kubelet 'patch pods/status'
  recorded_call apply.tsv endpointslice-controller '(create|update) endpointslices'
  pass "apply.tsv lists calls of $(cut -f 2 apply.tsv | sort -u | wc -l | tr -d ' ') programs"
}

main "$@"
