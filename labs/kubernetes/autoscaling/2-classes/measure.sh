# As a table, with the weight of each Pod's CPU. A control group of version 2 has it in cpu.weight, of version 1 in cpu.shares. The scales differ.
weight='cd /sys/fs/cgroup && sed "s/$/ (cpu.weight)/" cpu.weight 2>/dev/null || sed "s/$/ (cpu.shares)/" cpu/cpu.shares'
for pod in guaranteed burstable besteffort; do
  class=$(kubectl get pod "$pod" -o 'jsonpath={.status.qosClass}')
  printf '%s\t%s\t%s\t%s\n' "$pod" "$class" "$(adjustment "$pod")" "$(kubectl exec "$pod" -- sh -c "$weight")"
done | tee classes.tsv
