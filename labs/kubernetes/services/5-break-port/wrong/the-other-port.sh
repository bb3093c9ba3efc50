# expect: no answer from http://web
# The wrong one of the two ports: clients ask for port 80.
kubectl patch service web --type json -p '[{"op": "replace", "path": "/spec/ports/0/port", "value": 8080}]'
