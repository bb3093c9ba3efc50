#!/usr/bin/env bash
# Holds when drydock-front goes on answering after all replicas were replaced. Rolls out the next version to see it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

# answers VERSION: asks the front end twelve times; prints the first answer that is not of that version, and why.
answers() {
  docker exec drydock-client sh -c '
    for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
      said=$(wget -T 4 -O - http://drydock-front/ 2>&1)
      case $said in *"version $1"*) ;; *) echo "request $i: $said" | tail -n 1; exit 1 ;; esac
    done' ask "$1"
}

# all_answered VERSION: the same without a word, for within.
# shellcheck disable=SC2317 # called by within
all_answered() { answers "$1" >/dev/null; }

main() {
  local version
  container_runs drydock-front
  container_runs drydock-loop
  container_runs drydock-client
  version=$(sed -n 's/^version=//p' desired/state)
  within 20 ready 3 "$version" 2>/dev/null || fail "$(replicas | wc -l | tr -d ' ') replicas run" "3 of version $version, ready" "docker logs --tail 6 drydock-loop"
  within 10 all_answered "$version" 2>/dev/null ||
    fail "drydock-front, asked for version $version: $(answers "$version" || true)" "an answer from a replica to every request" "docker logs drydock-front"

  printf 'replicas=3\nversion=%s\n' "$((version + 1))" >desired/state
  within 20 ready 3 "$((version + 1))" 2>/dev/null || fail "no three replicas of version $((version + 1)) within 20 s" "the loop to roll it out" "docker logs --tail 6 drydock-loop"
  within 10 all_answered "$((version + 1))" 2>/dev/null ||
    fail "after version $((version + 1)) had replaced version $version, asked drydock-front: $(answers "$((version + 1))" || true)" \
      "the front end to find the new replicas by itself" "where does drydock-front have their addresses from, and when did it look?"
  pass "version $((version + 1)) replaced version $version, and drydock-front found it"
}

main "$@"
