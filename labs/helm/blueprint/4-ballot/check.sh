#!/usr/bin/env bash
# Holds when the release ballot takes votes for fish and birds, one for fish is stored, and vote is as it was.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=blueprint.sh
. "${DRYDOCK_LIB:?}/blueprint.sh"

# offers SERVICE CHOICES: goes on only if the page there has a button for each of these, and for no other.
offers() {
  local seen
  answers voter "http://$1/"
  seen=$(printf '%s\n' "$ANSWER" | sed -n 's/.*name="choice" value="\([^"]*\)".*/\1/p' | sort | tr '\n' ' ')
  [[ $seen == "$2 " ]] || fail "the page at http://$1/ offers ${seen:-nothing}" "$2" "helm get values $1 --all: what does it take votes for?"
}

main() {
  # on_blueprint sets it.
  # shellcheck disable=SC2034
  local version
  in_lab_namespace
  voting_ready
  release_is ballot deployed
  on_blueprint ballot
  pods_ready ballot 1
  object_exists service ballot
  offers ballot "birds fish"
  release_is vote deployed
  offers vote "cats dogs"
  votes_sql "SELECT count(*) FROM votes WHERE choice = 'fish'"
  [[ $ROWS -ge 1 ]] || fail "no vote for fish is stored" "one that was cast at http://ballot/votes" "votes.sh shows how cast does it for http://vote/votes; a worker stores it within a second"
  pass "ballot takes votes for fish and birds, vote for cats and dogs, and both are counted"
}

main "$@"
