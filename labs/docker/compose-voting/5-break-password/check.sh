#!/usr/bin/env bash
# Holds when the application works with the password of the file, the database asks for it, and every receipt is known. Any repair will do.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=voting.sh
. "${DRYDOCK_LIB:?}/voting.sh"

# logs_in PASSWORD: true if the database lets user voting in with it, over the network.
logs_in() {
  printf '%s' "$1" | docker exec --interactive drydock-voting-db-1 \
    sh -c 'PGPASSWORD=$(cat) PGCONNECT_TIMEOUT=5 psql --host "$(hostname -i)" --username voting --command "SELECT 1"' >/dev/null 2>&1
}

main() {
  voting_runs
  [[ -s changes.txt ]] || fail "the password is still the first one" "it to be changed: nothing is broken yet" "npx drydock run $DRYDOCK_LAB 5-break-password breaks it"
  logs_in "$(<secrets/db-password)" || fail "the database refuses user voting with the password of secrets/db-password" "it to let the user in" \
    "docker compose logs --tail 3 worker; when does the postgres image read POSTGRES_PASSWORD_FILE?"
  if logs_in "no such password"; then fail "the database lets user voting in with any password" "it to ask for the right one" "pg_hba.conf in the database's volume"; fi
  queue_is_empty
  no_receipt_lost
  pass "the new password holds, and no receipt is lost"
}

main "$@"
