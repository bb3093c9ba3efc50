#!/usr/bin/env bash
# Version 2 is one line in a file. The loop starts three new replicas before it removes the old ones. Is that careful enough?
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

before=$(asked)
printf 'replicas=3\nversion=2\n' >desired/state
within 20 ready 3 2
within 20 asked_since "$(asked)" 20
reading asked-update "$(($(asked) - before))" count
reading lost-update "$(lost_since "$before")" count
docker logs --tail 2 drydock-loop
docker logs --tail 1 drydock-client
