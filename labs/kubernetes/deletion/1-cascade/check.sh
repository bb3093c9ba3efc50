#!/usr/bin/env bash
# Holds when shop is there with two ready Pods, and before.txt has written down which ones they are.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=owners.sh
. "${DRYDOCK_LIB:?}/owners.sh"

main() {
  local name
  in_lab_namespace
  pods_ready shop 2
  before_txt
  for name in $(names pods app=shop); do
    grep -F "$(uid pod "$name")" before.txt >/dev/null || fail "the uid of the Pod $name is not in before.txt" "that of every Pod of shop" "the last command of step 1 writes the file"
    [[ $(owner pod "$name") == ReplicaSet* ]] || fail "the Pod $name belongs to $(owner pod "$name")" "a ReplicaSet" "kubectl get pod $name --output yaml"
  done
  pass "shop has two Pods, and before.txt says which"
}

main "$@"
