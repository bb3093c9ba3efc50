#!/usr/bin/env bash
# Holds when three replicas are left alone, and one that dies is replaced. Kills one to see it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

# shellcheck disable=SC2317 # called by within
three() { [[ $(replicas | wc -l) -eq 3 ]]; }

# at_rest WHEN: goes on only if the same three replicas run for four seconds.
at_rest() {
  local first now end
  within 10 three 2>/dev/null || fail "$1, $(replicas | wc -l | tr -d ' ') replicas run" "3 within ten seconds" "docker ps --all --filter name=drydock-loop shows who looks after them"
  first=$(replicas | sort)
  end=$((SECONDS + 4))
  while [[ $SECONDS -lt $end ]]; do
    now=$(replicas | sort)
    [[ $now == "$first" ]] || fail "$1, $(echo "$first" | tr '\n' ' ')became $(echo "$now" | tr '\n' ' ')within four seconds" \
      "the same three replicas all the time" "docker ps --all --filter name=drydock-loop shows who looks after them; docker logs says what each of them wants"
    sleep 0.5
  done
}

main() {
  container_runs drydock-client
  [[ -s desired-2/state ]] || fail "nobody has started a second loop yet" "the fault first" "npx drydock run orchestration/by-hand 5-break-two-loops"
  at_rest "with nobody touching them"
  docker kill "$(replicas | tail -n 1)" >/dev/null
  at_rest "after one was killed"
  pass "three replicas, left alone; one that was killed has a successor"
}

main "$@"
