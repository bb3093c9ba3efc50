#!/usr/bin/env bash
# Holds when version 2 replaced version 1, each new task ran before its predecessor stopped, and the client missed no answer meanwhile.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

# slots: for each slot its number, when its running task began, and when the last task of version 1 ended.
slots() {
  docker exec drydock-node-1 sh -c \
    'docker inspect --type task --format "{{.Slot}} {{.Status.State}} {{json .Status.Timestamp}} {{.Spec.ContainerSpec.Env}}" $(docker service ps web --quiet)' |
    tr -d '"' | awk '
      $2 == "running" && /VERSION=2/ { began[$1] = $3 }
      $2 == "shutdown" && /VERSION=1/ && $3 > ended[$1] { ended[$1] = $3 }
      END { for (slot in began) print slot, began[slot], ended[slot] }'
}

main() {
  local state from slot began ended count=0 lost
  container_runs drydock-node-1
  state=$(docker exec drydock-node-1 docker service inspect --format '{{if .UpdateStatus}}{{.UpdateStatus.State}}{{else}}not begun{{end}}' web)
  [[ $state == completed || $state == updating ]] || fail "the update of web is: $state" "completed" "docker exec drydock-node-1 docker service update --help"
  while read -r slot began ended; do
    count=$((count + 1))
    # Both are ISO 8601 in UTC: the order of the text is the order of time.
    [[ -z $ended || $began < $ended ]] || fail "in slot $slot, version 1 ended at $ended and version 2 ran at $began" "the new task to run first" \
      "--update-order; set VERSION back to 1, wait, and try again"
  done < <(slots)
  [[ $count == 4 ]] || fail "$count running tasks are of version 2" "4" "docker exec drydock-node-1 docker service inspect --pretty web"
  from=$(docker exec drydock-node-1 docker service inspect --format '{{json .UpdateStatus.StartedAt}}' web | tr -d '"')
  lost=$(docker exec drydock-node-1 docker logs --since "$from" client | grep -c lost) || true
  [[ $lost == 0 ]] || fail "$lost requests were lost since the update began, at $from" "none" "docker exec drydock-node-1 docker logs --since $from client; set VERSION back to 1, wait, and try again"
  pass "four tasks of version 2, each up before its predecessor went, and no request lost"
}

main "$@"
