# A report with a probe that was never tried.
kubectl apply -f report.yaml
# The kubelet restarts it at once the first time, and waits before each later restart.
wait_for 120 "the kubelet waits before it starts the container again" bash -c 'kubectl get pods -l app=report | grep CrashLoopBackOff'
kubectl get pods -l app=report
