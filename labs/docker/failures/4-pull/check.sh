#!/usr/bin/env bash
# Holds when the registry has refused a tag, and the gate has refused a pull of hello:1 and let a later one through.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-registry-8152
  container_runs drydock-gate
  local answers
  docker image inspect 127.0.0.1:8153/hello:1 >/dev/null 2>&1 || fail "no image 127.0.0.1:8153/hello:1" "it, pulled through the gate" "docker pull 127.0.0.1:8153/hello:1"
  [[ $(docker logs drydock-registry-8152 2>&1) == *"manifest unknown"* ]] || fail "the registry's log has no 'manifest unknown'" "it: a pull of a tag that is not there" "docker pull 127.0.0.1:8152/hello:2"
  # The engine's requests for the tag, in order: their status stands behind the request.
  answers=$(docker logs drydock-gate 2>/dev/null | awk '/\/v2\/hello\/manifests\/1 / {print $9}' | tr '\n' ' ')
  [[ $answers == *429* ]] || fail "the gate answered: ${answers:-nothing yet}" "429 among it" "pull twice, one right after the other"
  [[ $answers == *"429 200 "* ]] || fail "the gate answered: $answers" "200 after a 429" "wait until the span of time is over, and pull again"
  pass "the gate refused with 429, and later let the same pull through"
}
main "$@"
