#!/usr/bin/env bash
# Holds when drydock-web answers, its worker is www-data, and its first process may do no more than that takes.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=privileges.sh
. "${DRYDOCK_LIB:?}/privileges.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

main() {
  local page extra workers
  image_is_there drydock-web
  container_runs drydock-web
  [[ $(status drydock-web Uid) == 0 ]] || fail "the first process is user $(status drydock-web Uid)" "root" "running it as another user is a good idea, and the next step"
  page=$(answer drydock-web)
  [[ $page == "it works" ]] || fail "drydock-web is up and answers '$page'; its log ends with: $(complaint drydock-web)" "it works" "the last refused call in its log: docker logs drydock-web"
  workers=$(docker exec drydock-web sh -c 'cat /proc/[0-9]*/status' | awk '/^Name:/ {name = $2} /^Uid:/ && name == "nginx" && $2 != 0 {print $2}' | sort -u | tr '\n' ' ')
  [[ $workers == "33 " ]] || fail "the workers run as user '${workers:-0}'" "33, which is www-data" "the image's nginx.conf says user www-data; leave it so"
  # chown, setgid and setuid are bits 0, 6 and 7. The bounding set is what the container could ever hold.
  extra=$((16#$(status drydock-web CapBnd) & ~16#c1))
  [[ $extra -eq 0 ]] || fail "drydock-web could hold more than it needs: $(docker exec drydock-root capsh --decode="$(printf '%x' "$extra")")" "none of these" "--cap-drop ALL, and then only what a refusal in the log asked for"
  pass "it works with $(docker exec drydock-root capsh --decode="$(status drydock-web CapBnd)")"
}
main "$@"
