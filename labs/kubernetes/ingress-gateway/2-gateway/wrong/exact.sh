# expect: /cart/7 is answered
# Exact matches /cart itself, and nothing below it.
sed -e '/name: cart-2/,$d' -e '/weight/d' -e 's/PathPrefix/Exact/' split-route.yaml >shop-route.yaml
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
kubectl delete ingress shop
