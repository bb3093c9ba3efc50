# expect: the ConfigMap says Welcome, and the manifest
# Back with the chart's greeting, and then changed by hand.
helm uninstall site --keep-history
helm upgrade --install site ./site --wait --timeout 90s
kubectl patch configmap site -p '{"data":{"index.html":"Welcome"}}'
