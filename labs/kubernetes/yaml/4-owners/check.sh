#!/usr/bin/env bash
# Holds when till has 2 replicas, ops owns that field and dev does not, and the developers' file can be applied without changing it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# owners FIELD: who owns that field of the spec, one name a line, without repeats.
owners() {
  kubectl get deployment till --output "go-template={{range .metadata.managedFields}}{{\$who := .manager}}{{
    range \$field, \$_ := index .fieldsV1 \"f:spec\"}}{{if eq \$field \"f:$1\"}}{{\$who}}{{\"\\n\"}}{{end}}{{end}}{{end}}" | sort -u
}

main() {
  local replicas seen said
  in_lab_namespace
  object_exists deployment till
  seen=$(owners template | tr '\n' ' ')
  [[ " $seen" == *" dev "* ]] || fail "the Pod template of till is owned by ${seen:-nobody}" "dev" "kubectl apply --server-side --field-manager dev --filename till.yaml"
  replicas=$(kubectl get deployment till --output 'jsonpath={.spec.replicas}')
  [[ $replicas == 2 ]] || fail "the Deployment till has $replicas replicas" "2, as the operators want" "replicas.yaml is what the operators apply, as ops"
  seen=$(owners replicas | tr '\n' ' ')
  [[ " $seen" == *" ops "* && " $seen" != *" dev "* ]] || fail "spec.replicas of till is owned by ${seen:-nobody}" "ops among them, and not dev" "kubectl get deployment till --show-managed-fields --output yaml"
  said=$(kubectl apply --server-side --field-manager dev --dry-run=server --filename till.yaml --output 'jsonpath={.spec.replicas}' 2>&1) ||
    fail "the developers' apply is refused: ${said%%$'\n'*}" "none" "which field of till.yaml is no longer theirs?"
  [[ $said == 2 ]] || fail "after the developers' next apply till would have $said replicas" "2" "what does till.yaml say about them?"
  pass "ops owns spec.replicas of till and has set it to 2; the developers' apply leaves it alone"
}

main "$@"
