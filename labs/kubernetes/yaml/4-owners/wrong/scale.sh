# expect: spec.replicas of till is owned by no manager
# The number is right, and ops doesn't own it.
grep -v replicas: till.yaml >without.yaml
mv without.yaml till.yaml
kubectl apply --server-side --field-manager dev -f till.yaml
kubectl scale deployment till --replicas 2
