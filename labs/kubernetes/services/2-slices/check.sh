#!/usr/bin/env bash
# Holds when three Pods of web stand behind the Service web, and changes.txt saw one that was not ready and one that left.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local ready attempt state
  in_lab_namespace
  object_exists service web
  pods_ready web 3
  # The controller may not have looked at the last change yet.
  for ((attempt = 0; attempt < 20; attempt++)); do
    ready=$(kubectl get endpointslices --selector kubernetes.io/service-name=web --output 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].addresses[0]}')
    if [[ $(wc -w <<<"$ready") -eq 3 ]]; then break; fi
    sleep 0.5
  done
  [[ $(wc -w <<<"$ready") -eq 3 ]] || fail "ready behind the Service web: ${ready:-nobody}" "three Pods" "kubectl get endpointslices --selector kubernetes.io/service-name=web --output yaml"
  [[ -s changes.txt ]] || fail "no changes.txt in the lab's work folder" "every change of the list behind web, one a line" "kubectl get endpointslices --watch with changes.tmpl, while Pods come and go"
  for state in not-ready leaving; do
    grep -F " $state " changes.txt >/dev/null || fail "changes.txt has no Pod that is $state" "one that was not ready for a while, and one that left" "cat changes.txt; was the watch still running then?"
  done
  pass "three Pods are ready behind the Service web, and $(wc -l <changes.txt | tr -d ' ') states of the list were seen"
}

main "$@"
