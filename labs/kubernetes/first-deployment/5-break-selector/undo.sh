# The Service as it was, three Pods, and none that was labelled by hand.
kubectl delete pods -l app=wed
kubectl apply -f web.yaml
kubectl scale deployment web --replicas 3
kubectl rollout status deployment/web
