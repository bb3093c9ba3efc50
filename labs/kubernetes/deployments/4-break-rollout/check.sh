#!/usr/bin/env bash
# Holds when no rollout is under way: three Pods, all of the present template, all ready, and http://web answers.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local state wanted all updated ready image
  in_lab_namespace
  pods_ready web 3
  # The controller may not have looked at the last change yet.
  for _ in 1 2 3 4 5 6; do
    state=$(kubectl get deployment web --output 'jsonpath={.spec.replicas} {.status.replicas} {.status.updatedReplicas} {.status.readyReplicas}')
    read -r wanted all updated ready <<<"$state"
    if [[ $wanted == "$all" && $wanted == "$updated" && $wanted == "$ready" ]]; then break; fi
    sleep 0.5
  done
  image=$(kubectl get deployment web --output 'jsonpath={.spec.template.spec.containers[0].image}')
  [[ $wanted == "$all" && $wanted == "$updated" && $wanted == "$ready" ]] ||
    fail "web wants $wanted Pods with the image $image; it has $all, ${updated:-0} of them made from the present template, $ready ready" "all of the present template, and ready" "kubectl get pods, kubectl rollout history deployment/web"
  pod_ready client
  answers client http://web/cgi-bin/page
  pass "no rollout is under way: $ready Pods with the image $image are ready"
}

main "$@"
