# expect: has lost its dishes
# One file is given, and with it the chart's defaults for all the rest.
sed 's/"closed": {}/"closed": { "type": "boolean" }/' kiosk/values.schema.json >schema.json && mv schema.json kiosk/values.schema.json
echo 'closed: false' >evening.yaml
helm upgrade north kiosk -f evening.yaml --wait --timeout 120s
