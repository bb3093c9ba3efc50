# No conflict at all: the developers' file leaves the number out from the beginning.
grep -v replicas: till.yaml >without.yaml
mv without.yaml till.yaml
kubectl apply --server-side --field-manager dev -f till.yaml
kubectl apply --server-side --field-manager ops -f replicas.yaml
