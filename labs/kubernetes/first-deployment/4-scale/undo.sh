# Two Pods again, and none that was made by hand.
kubectl delete pod web-extra --ignore-not-found
kubectl scale deployment web --replicas 2
kubectl rollout status deployment/web
