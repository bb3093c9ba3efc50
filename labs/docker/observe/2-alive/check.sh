#!/usr/bin/env bash
# Holds when process 1 was measured three times and was seen to grow with the batches.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# last NAME: the last reading of that name.
last() { awk -F '\t' -v name="$1" '$1 == name { value = $2 } END { print value }' measurements.tsv; }

main() {
  readings_at_least memory-first 1
  readings_at_least memory-10-later 1
  readings_at_least memory-20-later 1
  local first final
  first=$(last memory-first)
  final=$(last memory-20-later)
  [[ $final -gt $((first + 10000000)) ]] || fail "$first bytes at first, $final at last" "twenty batches more, a megabyte each" "was it the image drydock-press, without a variable KEEP?"
  pass "process 1 grew from $((first / 1048576)) to $((final / 1048576)) MiB within twenty batches"
}
main "$@"
