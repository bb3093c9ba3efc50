#!/usr/bin/env bash
# Holds when drydock-press was killed because of its memory limit.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=limits.sh
. "${DRYDOCK_LIB:?}/limits.sh"

main() {
  killed_for_memory drydock-press 16 "the step builds the image drydock-press and runs it with --memory 16m --memory-swap 16m; some fourteen batches fit into that"
  pass "the kernel killed drydock-press at its limit of $(($(docker inspect --format '{{.HostConfig.Memory}}' drydock-press) / 1048576)) MiB, exit code 137"
}
main "$@"
