#!/usr/bin/env bash
# The file says what a worker is; how many there are is said here.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

docker compose up --detach --wait --scale worker=3
docker compose ps worker --format '{{.Name}} {{.ID}} {{.Health}}'

cast dogs 60
settle
sql 'SELECT worker, count(*) FROM votes GROUP BY worker'
