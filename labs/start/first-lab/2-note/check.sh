#!/usr/bin/env bash
# Holds when drydock-hello has a file /note that is not empty. What it says is the learner's business.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local note
  container_runs drydock-hello
  note=$(docker exec drydock-hello cat /note 2>/dev/null) || fail "no file /note in drydock-hello" "a file with some text in it" "docker exec drydock-hello ls / shows what is there; or did your own shell write the file, to /note or into your folder?"
  [[ -n $note ]] || fail "/note is empty" "some text in it" "did the text go to your terminal instead of the file?"
  pass "/note says: $note"
}

main "$@"
