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

# So is what the node could never give.
kubectl patch pod burstable --subresource resize --patch \
  '{"spec": {"containers": [{"name": "work", "resources": {"requests": {"cpu": "1000"}}}]}}' || true

# All CPUs of the node: it has them, but other Pods have requested some. That is accepted, and waits.
node=$(kubectl get pod burstable --output 'jsonpath={.spec.nodeName}')
all=$(kubectl get node "$node" --output 'jsonpath={.status.allocatable.cpu}')
kubectl patch pod burstable --subresource resize --patch \
  '{"spec": {"containers": [{"name": "work", "resources": {"requests": {"cpu": "'"$all"'"}}}]}}'
kubectl wait --for condition=PodResizePending --timeout 60s pod/burstable
kubectl get pod burstable --output \
  'jsonpath={range .status.conditions[?(@.type=="PodResizePending")]}{.reason}: {.message}{"\n"}{end}'
# Taken back, so that nothing waits for it.
kubectl patch pod burstable --subresource resize --patch \
  '{"spec": {"containers": [{"name": "work", "resources": {"requests": {"cpu": "50m"}}}]}}'
