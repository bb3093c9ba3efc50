#!/usr/bin/env bash
# Three Pods that differ in what they ask for. What does the kernel know of it?
set -o errexit -o nounset -o pipefail

kubectl apply --filename classes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/guaranteed pod/burstable pod/besteffort
# A control group of version 2 has its weight in cpu.weight, of version 1 in cpu.shares. The scales differ.
weight='cd /sys/fs/cgroup && sed "s/$/ (cpu.weight)/" cpu.weight 2>/dev/null || sed "s/$/ (cpu.shares)/" cpu/cpu.shares'
for pod in guaranteed burstable besteffort; do
  class=$(kubectl get pod "$pod" --output 'jsonpath={.status.qosClass}')
  adjustment=$(kubectl exec "$pod" -- cat /proc/1/oom_score_adj)
  printf '%s\t%s\t%s\t%s\n' "$pod" "$class" "$adjustment" "$(kubectl exec "$pod" -- sh -c "$weight")"
done | tee classes.tsv
kubectl get pod guaranteed --output 'jsonpath={.metadata.uid}' >first-pod.txt
