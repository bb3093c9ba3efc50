# Three Pods again, and no Job.
kubectl delete job collect --ignore-not-found
kubectl scale statefulset web --replicas 3
kubectl wait --for delete --timeout 60s pod/web-3
