#!/usr/bin/env bash
# Twice from nothing, volumes too: first with depends_on as a list of names, then with the condition service_healthy.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh # reading
# shellcheck source-path=SCRIPTDIR/../files source=order.sh
. ./order.sh # bring_up, timeline, moment, failures

docker compose down --volumes
rm -f receipts.txt # of votes that went with the volumes
bring_up compose.yaml list.yaml
timeline
reading list-db-healthy "$(moment db 4)" ms
reading list-worker-started "$(moment worker 2)" ms
reading list-failures "$(failures)" count

docker compose down --volumes
bring_up compose.yaml
timeline
reading condition-db-healthy "$(moment db 4)" ms
reading condition-worker-started "$(moment worker 2)" ms
reading condition-failures "$(failures)" count
