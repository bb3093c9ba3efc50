# expect: has stored no vote
# The numbers are right. One vote is work for one worker only.
kubectl scale deployment vote --replicas 2
kubectl scale deployment worker --replicas 3
kubectl rollout status deployment/vote --timeout 120s
kubectl rollout status deployment/worker --timeout 120s
./cast.sh dogs 1
