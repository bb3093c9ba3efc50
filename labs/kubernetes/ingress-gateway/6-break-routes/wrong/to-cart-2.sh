# expect: cart-2 on
# cart-2 works, so requests for the cart are routed there.
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'
kubectl patch httproute shop --type json -p '[
  {"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80},
  {"op": "replace", "path": "/spec/rules/1/backendRefs/0/name", "value": "cart-2"}]'
