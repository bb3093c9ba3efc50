# expect: names the listener
# The route is attached to the listener http alone, so the one for HTTPS, which comes next, wouldn't have it.
sed -e '/name: cart-2/,$d' -e '/weight/d' split-route.yaml >shop-route.yaml
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl patch httproute shop --type json -p '[
  {"op": "add", "path": "/spec/parentRefs/0/sectionName", "value": "http"}]'
kubectl delete ingress shop
