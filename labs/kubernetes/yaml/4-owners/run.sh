# With server-side apply, the API server records who set which field, and refuses a change of it by another manager.
kubectl apply --server-side --field-manager dev -f till.yaml
kubectl apply --server-side --field-manager ops -f replicas.yaml || true
kubectl apply --server-side --field-manager ops -f replicas.yaml --force-conflicts

# Now it's the developers' file that claims too much.
kubectl apply --server-side --field-manager dev -f till.yaml || true
grep -v replicas: till.yaml >without.yaml
mv without.yaml till.yaml
kubectl apply --server-side --field-manager dev -f till.yaml

# Who owns what?
kubectl get deployment till --show-managed-fields -o yaml | grep -E 'manager:|f:replicas|f:template'
