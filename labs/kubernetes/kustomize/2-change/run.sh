# One line of a file.
echo 'GREETING=Closed on Monday' >overlays/dev/settings.env

# What would apply change? diff only asks. Its changed lines begin with + or -.
kubectl diff -k overlays/dev | grep '^[+-]' || true

# Apply it. Nothing else is needed.
kubectl apply -k overlays/dev
kubectl rollout status deployment/dev-shop
wait_for 30 "the old Pod is gone" bash -c 'kubectl get pods -l env=dev -o name | wc -l | grep -w 1'
kubectl exec deployment/dev-shop -- wget -q -O - http://127.0.0.1

# The previous ConfigMap is still there.
kubectl get configmaps,replicasets -l env=dev
