#!/usr/bin/env bash
# Holds when drydock-hello is running.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-hello
  pass "drydock-hello is running"
}

main "$@"
