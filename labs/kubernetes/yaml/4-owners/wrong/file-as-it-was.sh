# expect: the developers' apply is refused
# Forced once, and the developers' file still claims the number.
kubectl apply --server-side --field-manager dev -f till.yaml
kubectl apply --server-side --field-manager ops -f replicas.yaml --force-conflicts
