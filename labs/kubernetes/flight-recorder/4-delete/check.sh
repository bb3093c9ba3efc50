#!/usr/bin/env bash
# Holds when nothing of web is left and who.txt names the author of its Pods' deletion, as the log has it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local left said logged
  in_lab_namespace
  pod_ready recorder
  left=$(kubectl get deployments,services web --ignore-not-found --output name)$(kubectl get pods --selector app=web --output name)
  [[ -z $left ]] || fail "there is still ${left//$'\n'/ }" "nothing that web.yaml describes, and no Pod of it" "kubectl get deployments,services,pods"
  [[ -s who.txt ]] || fail "no who.txt in the lab's work folder" "one word in it: an author" "kubectl exec recorder -- recorder; it tells its verbs"
  said=$(tr -d '[:space:]' <who.txt)
  logged=$(kubectl exec recorder -- recorder who delete pods)
  [[ ${said##*:} == "$logged" ]] || fail "who.txt says '$said'" "the author of the last call \"delete pods\" that came from no kubelet" "kubectl exec recorder -- recorder calls undo lists all since that mark; its lines with delete and pods"
  pass "the audit log agrees: $logged"
}

main "$@"
