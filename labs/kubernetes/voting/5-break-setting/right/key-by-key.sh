# The host gets a ConfigMap of its own, and the two that need it take it key by key.
kubectl create configmap database --from-literal host=db
for name in worker result; do
  kubectl patch deployment "$name" -p '{"spec": {"template": {"spec": {"containers": [{"name": "'"$name"'", "env": [
    {"name": "DATABASE_HOST", "valueFrom": {"configMapKeyRef": {"name": "database", "key": "host"}}}]}]}}}}'
  kubectl rollout status "deployment/$name" --timeout 120s
done
wait_for 60 "all votes are stored" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
