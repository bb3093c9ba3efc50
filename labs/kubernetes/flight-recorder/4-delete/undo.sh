# The Deployment once more, with one Pod.
sed 's/replicas: 2/replicas: 1/' web.yaml | kubectl apply -f -
kubectl rollout status deployment/web --timeout 90s
