# Who knows whether a manifest is right?
kubectl apply --dry-run=client -f web.yaml
kubectl apply --dry-run=server -f web.yaml || true
kubectl explain deployment.spec.replicas

# With --validate=warn, an unknown field is left out and the rest goes in.
kubectl apply --validate=warn -f web.yaml
kubectl get deployment web

# The spec is for you to write, the status isn't.
kubectl patch deployment web -p '{"status": {"replicas": 9}}'
kubectl get deployment web

# Correct the file, and apply it again.
sed 's/replica:/replicas:/' web.yaml >correct.yaml
kubectl apply -f correct.yaml
kubectl rollout status deployment/web
kubectl get deployment web
