# expect: still there: ingress
# Ingress and routes both serve the site now.
sed -e '/name: cart-2/,$d' -e '/weight/d' split-route.yaml >shop-route.yaml
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
