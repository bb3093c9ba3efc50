# Back without waiting, and forward with a file of values.
helm rollback kiosk
echo 'page: Open late.' >page.yaml
helm upgrade --install kiosk web -f page.yaml --wait --timeout 90s
