#!/usr/bin/env bash
# Holds when both tables say who wins, and the release lamp is as it was installed.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# rows TABLE COUNT: goes on only if the table has at least that many rows.
rows() {
  local seen=0
  if [[ -s $1.tsv ]]; then seen=$(wc -l <"$1.tsv" | tr -d ' '); fi
  [[ $seen -ge $2 ]] || fail "$1.tsv has $seen rows" "$2, one for each line that begins with ${3}" "the function $3 of the step appends one row a run; the file is in the lab's work folder"
}

main() {
  local from
  in_lab_namespace
  rows sources 12 wins
  object_exists configmap lamp-lamp
  from=$(kubectl get configmap lamp-lamp --output 'jsonpath={.data.from}')
  [[ $from == me ]] || fail "the ConfigMap of release lamp says it was set by '$from'" "'me'" "helm get values lamp; helm upgrade --install lamp tower/charts/lamp --set from=me"
  rows upgrades 5 after
  pass "$(wc -l <sources.tsv | tr -d ' ') combinations of sources compared, and $(wc -l <upgrades.tsv | tr -d ' ') ways to upgrade"
}

main "$@"
