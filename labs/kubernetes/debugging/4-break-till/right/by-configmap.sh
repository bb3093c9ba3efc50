# The other side: a list of that name. A Pod that's there sees it only after a while, so it's replaced.
kubectl patch configmap prices -p '{"data": {"2025.txt": "apples 2.10"}}'
kubectl rollout restart deployment/till
kubectl rollout status deployment/till
