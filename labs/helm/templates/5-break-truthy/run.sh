# The string "false" is not empty, so it is true. First the schema that should have said so:
helm get values north
grep closed kiosk/values.schema.json
sed 's/"closed": {}/"closed": { "type": "boolean" }/' kiosk/values.schema.json >schema.json
mv schema.json kiosk/values.schema.json
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml || true

# Then the values:
sed 's/"false"/false/' evening.yaml >open.yaml
mv open.yaml evening.yaml
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml --wait --timeout 120s
wait_for 60 "the old Pod is gone" sh -c 'kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt | grep open'
kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt
