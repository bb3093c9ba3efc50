#!/usr/bin/env bash
# The database goes away and comes back while people vote.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh
rm -f times.txt
before=$(sql 'SELECT count(*) FROM votes')

cast cats 100 & # they do not wait for us
docker compose stop db
wait
cast dogs 200
echo "in the queue: $(waiting)"
curl --silent --show-error http://127.0.0.1:8131/results

docker compose start db
settle
curl --silent --show-error http://127.0.0.1:8131/results

reading cast 300 count
reading stored "$(($(sql 'SELECT count(*) FROM votes') - before))" count
reading outlasted-restart "$(sql 'SELECT count(*) FROM votes
  WHERE cast_at < pg_postmaster_start_time() AND stored_at > pg_postmaster_start_time()')" count
reading slowest-answer "$(sort -n times.txt | awk '{last = $1} END {printf "%.0f", last * 1000}')" ms
reading slowest-vote "$(sql 'SELECT round(extract(epoch FROM max(stored_at - cast_at)) * 1000) FROM votes')" ms
