#!/usr/bin/env bash
# Holds when shop is another Deployment than in before.txt, with the same two Pods.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=owners.sh
. "${DRYDOCK_LIB:?}/owners.sh"

main() {
  local name set
  in_lab_namespace
  before_txt
  pods_ready shop 2
  if grep -F "$(uid deployment shop)" before.txt >/dev/null; then
    fail "the Deployment shop is still the one of before.txt" "another one" "kubectl get deployment shop --output yaml shows its uid"
  fi
  for name in $(names pods app=shop); do
    grep -F "$(uid pod "$name")" before.txt >/dev/null || fail "the Pod $name is not one of the two in before.txt" "the same Pods as before" "npx drydock reset kubernetes/deletion begins anew; look at kubectl delete --help"
    set=$(owner pod "$name")
    [[ $set == ReplicaSet* ]] || fail "the Pod $name belongs to ${set:-nobody}" "a ReplicaSet" "kubectl get replicasets"
    [[ $(owner replicaset "${set#* }") == "Deployment shop" ]] || fail "the ReplicaSet ${set#* } belongs to ${set:+$(owner replicaset "${set#* }")}" "the Deployment shop" "kubectl get replicaset ${set#* } --output yaml"
  done
  pass "another Deployment shop has taken over the Pods of the first"
}

main "$@"
