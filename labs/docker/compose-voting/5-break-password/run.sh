#!/usr/bin/env bash
# Ask those who suffer, then mend what they complain about: the database still has the old password.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

docker compose logs --no-log-prefix --tail 1 result

# The password comes from the file inside the container: it stands on no command line.
docker compose exec -T db psql --username voting <<'SQL'
\set password `cat /run/secrets/db-password`
ALTER ROLE voting PASSWORD :'password';
SQL

settle
echo "receipts: $(receipts), of which lost: $(lost)"
echo "in the queue: $(waiting)"
