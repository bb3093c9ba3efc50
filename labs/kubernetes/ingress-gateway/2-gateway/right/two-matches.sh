# The rule for the cart has two matches: the path itself, and everything below it.
sed -e '/name: cart-2/,$d' -e '/weight/d' split-route.yaml >shop-route.yaml
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl patch httproute shop --type json -p '[{"op": "replace", "path": "/spec/rules/1/matches", "value": [
  {"path": {"type": "Exact", "value": "/cart"}}, {"path": {"type": "PathPrefix", "value": "/cart/"}}]}]'
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
kubectl delete ingress shop
