# The file says it, and is applied again.
sed 's/replicas: 2/replicas: 3/' web.yaml >more.yaml
mv more.yaml web.yaml
kubectl apply -f web.yaml
kubectl rollout status deployment/web
