# expect: cart-2 on
# There's a Service that works: the cart is sent there.
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'
kubectl patch httproute shop --type json -p '[
  {"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80},
  {"op": "replace", "path": "/spec/rules/1/backendRefs/0/name", "value": "cart-2"}]'
