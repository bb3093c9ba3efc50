#!/usr/bin/env bash
# Holds when four healthy tasks run, all answer with one version, and no update is paused or under way.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

# update_ended: true if the last update or roll-back came to its end.
# shellcheck disable=SC2317 # called by within
update_ended() { [[ $(update_state) == completed || $(update_state) == rollback_completed ]]; }
update_state() { docker exec drydock-node-1 docker service inspect --format '{{.UpdateStatus.State}}' web; }

main() {
  local running versions wanted
  container_runs drydock-node-1
  [[ -s rollout.txt ]] || fail "nobody has rolled out version 3 yet" "the fault first" "npx drydock run orchestration/swarm 5-break-update"
  # A roll-back is watched for five seconds before it counts as done; what is paused stays so.
  [[ $(update_state) == *paused ]] || within 20 update_ended 2>/dev/null || true
  update_ended || fail "the update of web is: $(update_state)" "completed, or rolled back" "docker exec drydock-node-1 docker service ps --no-trunc web"
  running=$(tasks | grep -c ' Running ') || true
  [[ $running == 4 ]] || fail "$running tasks of web run" "4" "docker exec drydock-node-1 docker service ps web"
  wanted=$(docker exec drydock-node-1 docker service inspect --format '{{range .Spec.TaskTemplate.ContainerSpec.Env}}{{println .}}{{end}}' web | sed -n 's/^VERSION=//p')
  versions=$(docker exec drydock-node-1 docker exec client sh -c \
    'for a in $(nslookup -type=a tasks.web | sed -n "s/^Address: //p"); do wget -q -T 2 -O - "http://$a/" || echo "no answer,"; done' | sed 's/,.*//' | sort | uniq -c | tr -s ' \n' ' ')
  [[ $versions == " 4 version $wanted " ]] || fail "the tasks answer:$versions" "4 of version $wanted" "docker exec drydock-node-1 docker service inspect --pretty web"
  pass "four tasks of version $wanted, and no update pending"
}

main "$@"
