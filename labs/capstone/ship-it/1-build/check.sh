#!/usr/bin/env bash
# Holds when the image is there, runs as an ordinary user with nothing to write on, and serves a lesson.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
IMAGE=localhost:8170/drydock-site:1

main() {
  local user said
  docker image inspect $IMAGE >/dev/null 2>&1 || fail "no image $IMAGE" "it, built from deploy/Dockerfile" "docker build prints what its steps said when --quiet is left out"
  user=$(docker image inspect --format '{{.Config.User}}' $IMAGE)
  [[ $user =~ ^[1-9][0-9]*(:[0-9]+)?$ ]] || fail "$IMAGE runs as '${user:-root}'" "a number that is not 0" "project/deploy/Dockerfile says USER"
  said=$(docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --read-only --tmpfs /tmp --cap-drop ALL --network none \
    --entrypoint sh $IMAGE -c 'nginx -c /drydock-site/nginx.conf && cat /drydock-site/plain/start/how-it-works/index.html' 2>&1) ||
    fail "a container of $IMAGE with a root file system that is read only says: ${said##*$'\n'}" "a server that starts, and a lesson" "docker run --rm --read-only --tmpfs /tmp $IMAGE"
  [[ $said == *'</html>'* ]] || fail "the lesson in $IMAGE is no page" "a whole page" "docker run --rm --entrypoint ls $IMAGE -R /drydock-site/plain/start"
  pass "$IMAGE serves the lessons, as user $user, with nothing to write on but /tmp"
}

main "$@"
