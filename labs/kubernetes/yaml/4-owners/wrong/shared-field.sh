# expect: spec.replicas of till is owned by dev ops
# The same number in both files: no conflict, and two owners.
sed 's/replicas: 1/replicas: 2/' till.yaml >two.yaml
mv two.yaml till.yaml
kubectl apply --server-side --field-manager dev -f till.yaml
kubectl apply --server-side --field-manager ops -f replicas.yaml
