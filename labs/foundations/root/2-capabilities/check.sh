#!/usr/bin/env bash
# Holds when root of drydock-bare holds no capability and is refused what root of drydock-root may do.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=privileges.sh
. "${DRYDOCK_LIB:?}/privileges.sh"

# changes_owner CONTAINER: true if its process may give a file of its own away.
changes_owner() { docker exec "$1" sh -c 'touch /tmp/.drydock-check && chown 10001 /tmp/.drydock-check; code=$?; rm -f /tmp/.drydock-check; exit $code' 2>/dev/null; }

main() {
  container_runs drydock-root
  container_runs drydock-bare
  [[ $(status drydock-bare Uid) == 0 ]] || fail "drydock-bare runs as user $(status drydock-bare Uid)" "root, with nothing but the name" "start it without --user"
  [[ $(status drydock-bare CapEff) == 0000000000000000 ]] || fail "drydock-bare holds capabilities: $(status drydock-bare CapEff)" "0000000000000000" "docker run --cap-drop ALL"
  changes_owner drydock-root || fail "drydock-root may not change an owner" "the usual capabilities" "start it again without --cap-drop"
  if changes_owner drydock-bare; then fail "drydock-bare may change an owner" "a refusal" "docker run --cap-drop ALL"; fi
  pass "two roots: one changes owners, one may not"
}
main "$@"
