# As if api had never been.
kubectl delete deployment api --ignore-not-found
rm -f api.yaml
