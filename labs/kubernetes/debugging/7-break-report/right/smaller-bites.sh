# The limit stays, and the work takes a mebibyte at a time.
kubectl get deployment report -o yaml | sed 's/bs=24M count=1/bs=1M count=24/' | kubectl apply -f -
kubectl rollout status deployment/report
