# expect: names what is not there: secrets
# It answers again, as soon as the Service is back. The Secret is still missing, and the next Pod will look for it.
helm get manifest test | kubectl create -f - >/dev/null 2>&1 || true
kubectl delete secret test-password
