# No release kiosk: setup.sh begins anew.
helm uninstall kiosk --ignore-not-found --wait --timeout 60s
