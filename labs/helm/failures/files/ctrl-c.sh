#!/usr/bin/env bash
# ctrl-c.sh RELEASE COMMAND…: runs the command, and sends it what Ctrl-C sends once the release is pending.
set -o errexit -o nounset -o pipefail

release=$1
shift
# With job control a program in the background hears Ctrl-C; without it bash has it ignored.
set -o monitor
"$@" &
command=$!
for ((attempt = 0; attempt < 100; attempt++)); do
  pending=$(kubectl get secrets --output name \
    --selector "owner=helm,name=$release,status in (pending-upgrade, pending-rollback)")
  if [[ -n $pending ]]; then break; fi
  sleep 0.1
done
# What bash itself says of a job that was interrupted is of no interest.
{ kill -INT "$command" && wait "$command"; } 2>/dev/null
