#!/usr/bin/env bash
# Holds when the autoscaler web has scaled its Deployment up and down again to one Pod.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local said replicas
  in_lab_namespace
  object_exists hpa web
  said=$(kubectl get events --field-selector reason=SuccessfulRescale,involvedObject.name=web --output 'jsonpath={range .items[*]}{.message}{"\n"}{end}')
  [[ $said == *"above target"* ]] || fail "the autoscaler web has never scaled up" "once, under load" "kubectl describe hpa web; does the Pod visitors run?"
  [[ $said == *"below target"* ]] || fail "the autoscaler web has not scaled down" "that it did, after the load" "kubectl delete pod visitors, then wait a minute"
  replicas=$(kubectl get deployment web --output 'jsonpath={.spec.replicas}')
  [[ $replicas == 1 ]] || fail "the Deployment web asks for $replicas Pods" "1 at the end" "kubectl get hpa web --watch; it takes a minute after the load"
  [[ -s scaling.tsv ]] || fail "no scaling.tsv in the lab's work folder" "what was seen over time" "watch_until, from scaling.sh, writes it"
  pass "web was scaled up to $(awk -F '\t' '$4 > most {most = $4} END {print most}' scaling.tsv) Pods and is back to 1"
}

main "$@"
