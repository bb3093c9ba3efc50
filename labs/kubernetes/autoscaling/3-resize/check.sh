#!/usr/bin/env bash
# Holds when the container of guaranteed has 100m of CPU, in the Pod of step 2 and without a restart.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# quota: how many of 100,000 microseconds the container may run.
quota() { kubectl exec guaranteed -- sh -c 'cat /sys/fs/cgroup/cpu.max 2>/dev/null || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us' | awk '{print $1}'; }

main() {
  local uid asked restarts tries
  in_lab_namespace
  pod_ready guaranteed
  [[ -s first-pod.txt ]] || fail "no first-pod.txt in the lab's work folder" "the uid of the Pod of step 2" "npx drydock reset kubernetes/autoscaling begins anew"
  uid=$(kubectl get pod guaranteed --output 'jsonpath={.metadata.uid}')
  [[ $uid == "$(cat first-pod.txt)" ]] || fail "the Pod guaranteed is another one than in step 2" "the same, resized" "npx drydock reset kubernetes/autoscaling begins anew"
  asked=$(kubectl get pod guaranteed --output 'jsonpath={.spec.containers[0].resources.requests.cpu} {.spec.containers[0].resources.limits.cpu}')
  [[ $asked == "100m 100m" ]] || fail "CPU request and limit of guaranteed are $asked" "100m 100m" "kubectl patch has an option that names a subresource of the Pod"
  restarts=$(kubectl get pod guaranteed --output 'jsonpath={.status.containerStatuses[0].restartCount}')
  [[ $restarts == 0 ]] || fail "the container was restarted $restarts times" "never" "npx drydock reset kubernetes/autoscaling begins anew"
  for ((tries = 0; tries < 30; tries++)); do
    if [[ $(quota) == 10000 ]]; then pass "guaranteed may run for 10000 of 100000 microseconds, and was not restarted"; fi
    sleep 1
  done
  fail "the control group of guaranteed says $(quota)" "10000 of 100000 microseconds" "kubectl describe pod guaranteed: has the kubelet been able to do it?"
}

main "$@"
