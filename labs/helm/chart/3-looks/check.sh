#!/usr/bin/env bash
# Holds when each fault of faults.tsv was looked at in five ways, and nothing of the attempt to install one is left.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local looked=0 faults
  in_lab_namespace
  faults=$(wc -l <faults.tsv | tr -d ' ')
  if [[ -s looks.tsv ]]; then looked=$(awk -F '\t' 'NF == 6' looks.tsv | wc -l | tr -d ' '); fi
  [[ $looked -ge $faults ]] || fail "looks.tsv has $looked lines with five looks each" "$faults, one for each line of faults.tsv" "the first command of the step writes it, in the lab's work folder"
  [[ -z $(helm list --filter '^trial$' --short) ]] || fail "there is a release named trial" "none: it was only tried" "helm uninstall --help"
  pass "$looked faults were looked at, and nothing is installed"
}

main "$@"
