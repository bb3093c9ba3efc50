#!/usr/bin/env bash
# Holds when the Pod visitor can read the Secret door in a file, though its account may not ask for it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=config.sh
. "${DRYDOCK_LIB:?}/config.sh"

main() {
  local wanted seen
  in_lab_namespace
  object_exists secret door
  pod_ready visitor
  wanted=$(kubectl get secret door --output 'go-template={{.data.code | base64decode}}')
  seen=$(kubectl exec visitor -- cat /etc/door/code 2>/dev/null) || true
  [[ -n $seen && $seen == "$wanted" ]] || fail "the Pod visitor reads '$seen' in /etc/door/code" "'$wanted', as the Secret door has it" "kubectl describe pod visitor shows its volumes"
  if kubectl auth can-i get secret/door --as system:serviceaccount:config:default >/dev/null 2>&1; then
    fail "the account default of this namespace may read the Secret door" "that it may not" "kubectl get rolebindings shows who may what"
  fi
  pass "the Pod visitor reads the code, and its account may not ask for it"
}

main "$@"
