#!/usr/bin/env bash
# Holds when the autoscaler api reads a percentage, and its target is still one.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local active why target use
  in_lab_namespace
  object_exists deployment api
  object_exists hpa api
  target=$(kubectl get hpa api --output 'jsonpath={.spec.metrics[0].resource.target.averageUtilization}')
  [[ $target == 60 ]] || fail "the autoscaler api has a target of '$target' percent of CPU" "60" "kubectl edit hpa api; api.yaml has what it was"
  active=$(kubectl get hpa api --output 'jsonpath={.status.conditions[?(@.type=="ScalingActive")].status}')
  why=$(kubectl get hpa api --output 'jsonpath={.status.conditions[?(@.type=="ScalingActive")].message}')
  [[ $active == True ]] || fail "the autoscaler api cannot scale: $why" "ScalingActive, with a percentage" "kubectl describe hpa api; new Pods are measured within a minute"
  use=$(kubectl get hpa api --output 'jsonpath={.status.currentMetrics[0].resource.current.averageUtilization}')
  [[ -n $use ]] || fail "the autoscaler api knows no use" "a percentage" "kubectl get hpa api"
  pass "the autoscaler api reads $use percent of a target of $target"
}

main "$@"
