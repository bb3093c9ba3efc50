# No release kiosk: setup.sh creates it.
helm uninstall kiosk --ignore-not-found --wait --timeout 60s
