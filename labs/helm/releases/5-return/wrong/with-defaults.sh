# expect: the page says 'Hello'
# Installed again, with the chart's own greeting.
helm uninstall site --keep-history
helm upgrade --install site ./site --wait --timeout 90s
