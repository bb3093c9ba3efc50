# Is this manifest right? Ask kubectl, then the API server.
kubectl apply --dry-run=client -f web.yaml
kubectl apply --dry-run=server -f web.yaml || true
kubectl explain deployment.spec.replicas

# With --validate=warn, an unknown field is left out and the rest goes in.
kubectl apply --validate=warn -f web.yaml
kubectl get deployment web

# You write the spec. Try to write the status.
kubectl patch deployment web -p '{"status": {"replicas": 9}}'
kubectl get deployment web

# Correct the file, and apply it again.
sed 's/replica:/replicas:/' web.yaml >correct.yaml
kubectl apply -f correct.yaml
kubectl rollout status deployment/web
kubectl get deployment web
