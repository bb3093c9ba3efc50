# One Pod less: the shortest way through all parts.
kubectl exec recorder -- recorder mark scale
kubectl scale deployment web --replicas 1
kubectl wait --for 'jsonpath={.status.replicas}=1' --timeout 90s deployment/web
kubectl exec recorder -- recorder calls scale
