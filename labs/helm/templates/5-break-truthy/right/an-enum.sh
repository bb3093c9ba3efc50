# The two values, listed; and every file again, with the right one by an option.
sed 's/"closed": {}/"closed": { "enum": [true, false] }/' kiosk/values.schema.json >schema.json && mv schema.json kiosk/values.schema.json
helm upgrade north kiosk -f full.yaml -f settings.yaml --set closed=false --wait --timeout 120s
