# expect: /cart is answered: front on
# A copy of the route that's given, for the other host. The path is forgotten.
kubectl apply -f stock-route.yaml
kubectl create -f stock-route.yaml --dry-run=client -o json | sed -e 's/"name": "stock"/"name": "shop"/' -e 's/stock\.drydock/shop.drydock/' >shop.json
kubectl apply -f shop.json
kubectl patch httproute shop --type json -p '[{"op": "replace", "path": "/spec/rules/0/backendRefs/0/name", "value": "front"}]'
kubectl delete ingress shop
