#!/usr/bin/env bash
# Holds when a ready Pod of shop serves the page that the author meant, from variables.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local pod seen said variables
  in_lab_namespace
  pods_ready shop 1
  pod=$(kubectl get pods --selector app=shop --sort-by .metadata.creationTimestamp --output name)
  pod=${pod##*pod/}
  pod_ready "$pod"
  answers "$pod" http://127.0.0.1:8080/
  said=$ANSWER
  [[ $said == "colour blue, size 10" ]] || fail "the page says '$said'" "'colour blue, size 10'" "kubectl get deployment shop --output yaml: which variables does the container have?"
  variables=$(kubectl get deployment shop --output 'jsonpath={.spec.template.spec.containers[0].env[*].name}')
  for seen in COLOUR SIZE; do
    [[ " $variables " == *" $seen "* ]] || fail "the container has the variables: ${variables:-none}" "COLOUR and SIZE among them" "kubectl get deployment shop --output yaml"
  done
  pass "the Pod $pod serves: $said"
}

main "$@"
