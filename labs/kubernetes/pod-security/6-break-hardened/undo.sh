# No till, and the namespace's level.
kubectl label namespace pod-security pod-security.kubernetes.io/enforce=restricted --overwrite
kubectl delete deployment till --ignore-not-found
wait_for 30 "no Pod of till is left" bash -c 'kubectl get pods -l app=till -o name | wc -l | grep -w 0'
