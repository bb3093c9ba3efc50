# expect: (503)
# Both routes are repaired, and the fault in the Service is left.
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'
kubectl patch httproute shop --type json -p '[{"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80}]'
