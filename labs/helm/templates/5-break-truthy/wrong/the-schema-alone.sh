# expect: CLOSED
# The upgrade is refused now, but the board still says CLOSED.
sed 's/"closed": {}/"closed": { "type": "boolean" }/' kiosk/values.schema.json >schema.json && mv schema.json kiosk/values.schema.json
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml || true
