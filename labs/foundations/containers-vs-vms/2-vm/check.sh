#!/usr/bin/env bash
# Holds when the guest of drydock-vm has reached user space and five of its boots were measured.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-vm
  log_has drydock-vm "first line of user space"
  readings_at_least vm-first-line 5
  readings_at_least vm-memory 5
  pass "five boots measured; the guest of drydock-vm still runs"
}

main "$@"
