# expect: the chart takes "false"
# Open tonight. The next string closes it again.
echo 'closed: false' >evening.yaml
helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml --wait --timeout 120s
