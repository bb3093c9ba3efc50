# expect: (503)
# Both routes are repaired. The third fault is in a Service.
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'
kubectl patch httproute shop --type json -p '[{"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80}]'
