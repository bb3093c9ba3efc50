# Helpers of this lab's measurements and checks.

# sample: appends to scaling.tsv what the autoscaler web measures and asks for. Keeps the number of Pods in REPLICAS.
sample() {
  local use visitors
  use=$(kubectl get hpa web -o 'jsonpath={.status.currentMetrics[0].resource.current.averageUtilization}')
  REPLICAS=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
  visitors=$(kubectl get pods visitors --ignore-not-found -o name | wc -l | tr -d ' ')
  printf '%s\t%s\t%s\t%s\n' "$SECONDS" "$visitors" "${use:-0}" "$REPLICAS" >>scaling.tsv
}

# sample_until COUNT LIMIT: samples every four seconds until the Deployment asks for that many Pods, for LIMIT seconds at most. COUNT 0: until the limit.
sample_until() {
  local end=$((SECONDS + $2))
  while ((SECONDS < end)); do
    sample
    if [[ $REPLICAS -eq $1 ]]; then return; fi
    sleep 4
  done
}

# adjustment POD: what is added to the badness of its first process.
adjustment() { kubectl exec "$1" -- cat /proc/1/oom_score_adj; }

# quota: how many of 100,000 microseconds the container of guaranteed may run, with version 2 of control groups or 1.
quota() { kubectl exec guaranteed -- sh -c 'cat /sys/fs/cgroup/cpu.max 2>/dev/null || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us' | awk '{print $1}'; }

# made POD: when it was made.
made() { kubectl get pod "$1" -o 'jsonpath={.metadata.creationTimestamp}'; }
