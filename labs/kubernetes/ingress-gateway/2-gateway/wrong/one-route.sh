# expect: /cart is answered: front on
# A copy of the route that's given, for the other host. The path is forgotten.
sed -e 's/- name: stock/- name: front/' -e 's/stock/shop/' stock-route.yaml >shop-route.yaml
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
kubectl delete ingress shop
