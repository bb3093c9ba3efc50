# Twice the CPU, for the process that runs. How many of 100,000 microseconds may it use?
kubectl exec guaranteed -- sh -c 'cat /sys/fs/cgroup/cpu.max 2>/dev/null || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us'
cat >more.yaml <<'END'
spec:
  containers:
    - name: work
      resources:
        requests:
          cpu: 100m
        limits:
          cpu: 100m
END
kubectl patch pod guaranteed --subresource resize --patch-file more.yaml
wait_for 60 "the kubelet has written it" bash -c "kubectl exec guaranteed -- sh -c 'cat /sys/fs/cgroup/cpu.max || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us' | grep -w 10000"
kubectl exec guaranteed -- sh -c 'cat /sys/fs/cgroup/cpu.max 2>/dev/null || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us'
kubectl get pod guaranteed
kubectl describe pod guaranteed

# What would change the class is refused. So is what the node could never give.
kubectl patch pod besteffort --subresource resize --patch-file more.yaml || true
kubectl patch pod burstable --subresource resize -p '{"spec": {"containers": [{"name": "work", "resources": {"requests": {"cpu": "1000"}}}]}}' || true

# All CPUs of the node: it has them, but other Pods have requested some. That is accepted, and waits.
node=$(kubectl get pod burstable -o 'jsonpath={.spec.nodeName}')
all=$(kubectl get node "$node" -o 'jsonpath={.status.allocatable.cpu}')
kubectl patch pod burstable --subresource resize -p '{"spec": {"containers": [{"name": "work", "resources": {"requests": {"cpu": "'"$all"'"}}}]}}'
kubectl wait --for condition=PodResizePending --timeout 60s pod/burstable
kubectl get pod burstable -o yaml | grep -B 7 PodResizePending

# Taken back, so that nothing waits for it.
kubectl patch pod burstable --subresource resize -p '{"spec": {"containers": [{"name": "work", "resources": {"requests": {"cpu": "50m"}}}]}}'
