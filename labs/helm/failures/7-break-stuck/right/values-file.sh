# Roll back without waiting, and upgrade with a values file.
helm rollback kiosk
echo 'page: Open late.' >page.yaml
helm upgrade --install kiosk web -f page.yaml --wait --timeout 90s
