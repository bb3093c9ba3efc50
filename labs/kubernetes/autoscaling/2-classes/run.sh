# Three Pods that differ in what they ask for.
kubectl apply -f classes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/guaranteed pod/burstable pod/besteffort
kubectl describe pods guaranteed burstable besteffort | grep -E '^Name:|^QoS Class:'

# What does the kernel know of it?
kubectl exec guaranteed -- cat /proc/1/oom_score_adj
kubectl exec burstable -- cat /proc/1/oom_score_adj
kubectl exec besteffort -- cat /proc/1/oom_score_adj
