# Roll back to the deployed revision, and upgrade from there.
helm history kiosk
kubectl get pods -l app.kubernetes.io/instance=kiosk
helm rollback kiosk 1 --wait --timeout 90s
helm upgrade kiosk web --set page='Open late.' --wait --timeout 90s
helm history kiosk
kubectl get deployment kiosk
