# expect: receipts
# The votes that piled up are thrown away.
kubectl exec queue-0 -- redis-cli del votes
kubectl patch configmap settings -p '{"data": {"DATABASE_HOST": "db"}}'
kubectl rollout restart deployment worker
kubectl rollout status deployment/worker --timeout 120s
