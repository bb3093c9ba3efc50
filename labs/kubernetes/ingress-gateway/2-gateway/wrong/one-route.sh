# expect: /cart is answered: front on
# A copy of stock-route.yaml for the other host, without the path.
sed -e 's/- name: stock/- name: front/' -e 's/stock/shop/' stock-route.yaml >shop-route.yaml
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
kubectl delete ingress shop
