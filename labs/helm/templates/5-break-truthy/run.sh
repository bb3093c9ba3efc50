#!/usr/bin/env bash
# The text "false" is not empty, so it is true. Mend the values, and the schema that should have said so.
set -o errexit -o nounset -o pipefail

helm get values north
grep closed kiosk/values.schema.json

sed 's/"closed": {}/"closed": { "type": "boolean" }/' kiosk/values.schema.json >schema.json
mv schema.json kiosk/values.schema.json
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml || echo "refused, as it should be"

sed 's/"false"/false/' evening.yaml >open.yaml
mv open.yaml evening.yaml
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml --wait --timeout 120s
newest=$(kubectl get pod --selector app.kubernetes.io/instance=north \
  --sort-by .metadata.creationTimestamp --output name | tail -n 1)
kubectl exec "$newest" -- wget -q -O - http://127.0.0.1:8080/board.txt
