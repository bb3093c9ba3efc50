# expect: is at revision 1
# Uninstalled and installed again. The page was down meanwhile.
helm uninstall kiosk --wait --timeout 60s
helm install kiosk web --set page='Open late.' --wait --timeout 90s
