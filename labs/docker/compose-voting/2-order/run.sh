#!/usr/bin/env bash
# Twice from nothing, volumes too: first with depends_on as a list of names, then with the condition service_healthy.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh # reading
# shellcheck source-path=SCRIPTDIR/../files source=order.sh
. ./order.sh # bring_up, timeline, keep

docker compose down --volumes
rm -f receipts.txt # of votes that went with the volumes
bring_up compose.yaml list.yaml
timeline
keep list

docker compose down --volumes
bring_up compose.yaml
timeline
keep condition
