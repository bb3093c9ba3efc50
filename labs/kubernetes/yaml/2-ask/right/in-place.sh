# The file itself is corrected.
sed 's/replica:/replicas:/' web.yaml >correct.yaml
mv correct.yaml web.yaml
kubectl apply -f web.yaml
kubectl rollout status deployment/web
