# A report with a probe that nobody has tried.
kubectl apply -f report.yaml
# The first restart comes at once, from the second on the kubelet waits before it.
wait_for 120 "the kubelet waits before it starts the container again" bash -c 'kubectl get pods -l app=report | grep CrashLoopBackOff'
kubectl get pods -l app=report
