#!/usr/bin/env bash
# From a folder to a running application: a password, a build, one command.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet # Compose says only what goes wrong
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

# Nobody chose this password, and it is written in this file only. The containers' users must be able to read it.
mkdir -p secrets
od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >secrets/db-password
chmod 644 secrets/db-password

docker compose build --quiet
docker compose up --detach --wait
docker compose ps --format '{{printf "%-8s %-8s %s" .Service .Health .Ports}}'

# Listen to what the result page is told, and vote meanwhile. The answer to a vote is its receipt.
curl --silent --no-buffer --max-time 4 http://127.0.0.1:8131/events >live.txt &
filled live.txt
curl --silent --show-error --fail --data choice=cats http://127.0.0.1:8130/votes
wait
cat live.txt

# Is the password in anything that the engine tells about the five containers? And how does it get in?
docker compose ps --quiet | xargs docker inspect >inspected.txt
echo "lines with the password: $(grep -c "$(cat secrets/db-password)" inspected.txt)"
docker inspect --format '{{range .Mounts}}{{.Destination}} writable={{.RW}}{{println}}{{end}}' drydock-voting-worker-1
