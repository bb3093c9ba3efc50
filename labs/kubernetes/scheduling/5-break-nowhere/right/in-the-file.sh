# The missing letter, in the file.
sed 's/cpu: 200$/cpu: 200m/' batch.yaml >repaired.yaml
kubectl apply -f repaired.yaml
kubectl rollout status deployment/batch --timeout 90s
