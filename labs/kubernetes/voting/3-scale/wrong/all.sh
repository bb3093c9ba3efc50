# expect: deployment vote asks for 3 Pods
# All of them are scaled by one command.
kubectl scale deployment --all --replicas 3
kubectl rollout status deployment/vote --timeout 120s
kubectl rollout status deployment/worker --timeout 120s
./cast.sh dogs 60
