#!/usr/bin/env bash
# The database goes away and comes back while people vote.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh
rm -f times.txt
receipts_before=$(receipts)
stored_before=$(stored)

cast cats 100 & # they do not wait for us
docker compose stop db
wait
cast dogs 200
echo "in the queue: $(waiting)"
curl --silent --show-error http://127.0.0.1:8131/results

docker compose start db
settle
curl --silent --show-error http://127.0.0.1:8131/results

reading cast "$(($(receipts) - receipts_before))" count
reading stored "$(($(stored) - stored_before))" count
reading outlasted-restart "$(outlasted)" count
reading slowest-answer "$(slowest_answer)" ms
reading slowest-vote "$(slowest_vote)" ms
