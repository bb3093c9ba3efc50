# expect: (404)
# Every Pod anew, and none of them was at fault.
kubectl rollout restart deployment front cart stock
kubectl rollout status deployment/stock --timeout 120s
