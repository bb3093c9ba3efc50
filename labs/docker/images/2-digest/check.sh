#!/usr/bin/env bash
# Holds when digests.txt has, for manifest, configuration and a layer, the name and a sum that equals it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-bench
  local digest part seen
  [[ -s digests.txt ]] || fail "no digests.txt in the lab's work folder" "named and summed digests of manifest, configuration and a layer" "sha256sum sums a file; the name is the blob's path"
  for part in manifest config layers; do
    seen=
    for digest in $(docker exec drydock-bench layout /page "$part" | cut -d ' ' -f 1); do
      if [[ $(grep -c -F -e "$digest" digests.txt) -ge 2 ]]; then seen=$digest; fi
    done
    [[ -n $seen ]] || fail "digests.txt does not have a digest of $part twice" "once as it is named and once as it was summed, the same" "sum the blob's bytes as they are, without unpacking or formatting"
  done
  pass "three digests were recomputed from bytes, and are what the blobs are called"
}

main "$@"
