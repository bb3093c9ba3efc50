#!/usr/bin/env bash
# Holds when drydock-container runs and five of its starts were measured.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-container
  readings_at_least container-first-line 5
  readings_at_least container-memory 5
  pass "five container starts measured; drydock-container still runs"
}

main "$@"
