#!/usr/bin/env bash
# Twice the CPU, for the process that runs.
set -o errexit -o nounset -o pipefail

# How many of 100,000 microseconds the container may run: version 2 of control groups, or version 1.
quota() {
  kubectl exec guaranteed -- sh -c 'cat /sys/fs/cgroup/cpu.max 2>/dev/null || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us'
}

quota
cat >more.yaml <<'EOF'
spec:
  containers:
    - name: work
      resources:
        requests:
          cpu: 100m
        limits:
          cpu: 100m
EOF
kubectl patch pod guaranteed --subresource resize --patch-file more.yaml
# The kubelet writes the number into the control group within a moment.
for ((tries = 0; tries < 120; tries++)); do
  if [[ $(quota) == 10000* ]]; then break; fi
  sleep 0.5
done
quota
kubectl get pod guaranteed
kubectl get pod guaranteed --output 'jsonpath={.status.qosClass} {.status.containerStatuses[0].resources.limits}{"\n"}'
# What would change the class is refused.
kubectl patch pod besteffort --subresource resize --patch-file more.yaml || true
