# expect: statefulset queue asks for 2 Pods
# Three workers, so two queues? The Service queue now leads to both, and each has votes of its own.
kubectl scale deployment vote --replicas 2
kubectl scale deployment worker --replicas 3
./cast.sh dogs 60
kubectl scale statefulset queue --replicas 2
kubectl rollout status statefulset/queue --timeout 120s
kubectl rollout status deployment/worker --timeout 120s
