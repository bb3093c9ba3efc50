# expect: the chart takes "false"
# A schema that names the kinds that were seen: the boolean, and the string of the file.
sed 's/"closed": {}/"closed": { "type": ["boolean", "string"] }/' kiosk/values.schema.json >schema.json && mv schema.json kiosk/values.schema.json
helm upgrade north kiosk --reset-then-reuse-values --set closed=false --wait --timeout 120s
