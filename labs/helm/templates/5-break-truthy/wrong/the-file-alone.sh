# expect: the chart takes "false"
# Open for tonight. The next string does the same.
echo 'closed: false' >evening.yaml
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml --wait --timeout 120s
