# Delete the upgrade's record, as many articles recommend. It works here: the next upgrade sends all that the first changed.
kubectl delete secret sh.helm.release.v1.kiosk.v2
helm upgrade kiosk web --set page='Open late.' --wait --timeout 90s
