# As if api had never been: its Pods go first.
kubectl delete deployment api --ignore-not-found --cascade foreground --timeout 90s
rm -f api.yaml
