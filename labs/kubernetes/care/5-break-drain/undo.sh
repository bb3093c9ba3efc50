# The node is open, there's no budget, and web has one Pod on each node.
kubectl uncordon care-worker
kubectl delete poddisruptionbudget web -n shop --ignore-not-found
kubectl scale deployment web -n shop --replicas 0
kubectl wait --for delete --timeout 60s -n shop pod -l app=web
kubectl scale deployment web -n shop --replicas 2
kubectl rollout status deployment/web -n shop --timeout 120s
