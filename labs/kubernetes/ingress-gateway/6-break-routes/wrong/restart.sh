# expect: (404)
# Restart every Pod. None of them was the cause.
kubectl rollout restart deployment front cart stock
kubectl rollout status deployment/stock --timeout 120s
