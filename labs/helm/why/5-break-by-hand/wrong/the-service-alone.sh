# expect: names what doesn't exist: secrets
# With the Service it answers again. The Secret is still missing, and the next Pod needs it.
helm get manifest test | kubectl create -f - >/dev/null 2>&1 || true
kubectl delete secret test-password
