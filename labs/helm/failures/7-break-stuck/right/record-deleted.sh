# The record of the upgrade is deleted, as many articles say. Here that works: the next upgrade sends all that it changed.
kubectl delete secret sh.helm.release.v1.kiosk.v2
helm upgrade kiosk web --set page='Open late.' --wait --timeout 90s
