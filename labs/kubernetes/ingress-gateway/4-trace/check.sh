#!/usr/bin/env bash
# Holds when one request id stands in the answer, in the line of Envoy and in that of the Pod.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local id file
  in_lab_namespace
  [[ -s answer.txt ]] || fail "no answer.txt in the lab's work folder" "the headers of one answer over HTTPS" "curl --dump-header answer.txt writes them"
  id=$(awk 'tolower($1) == "x-request-id:" {sub(/\r/, ""); print $2}' answer.txt)
  [[ -n $id ]] || fail "answer.txt has no x-request-id" "the id that Envoy gave the request" "does the request go through Envoy, to port 8443?"
  for file in pod.txt envoy.txt; do
    grep -F "$id" "$file" >/dev/null 2>&1 || fail "$file does not have the request $id" "the line about it" "the logs are kept as long as their Pods; Envoy's line comes within ten seconds"
  done
  pass "Envoy and the Pod both know the request $id"
}

main "$@"
