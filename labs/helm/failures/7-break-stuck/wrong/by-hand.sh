# expect: the release kiosk says 'Open.'
# The page is right, and no revision knows it.
helm rollback kiosk 1 --wait --timeout 90s
kubectl patch configmap kiosk-page --type merge -p '{"data": {"index.html": "Open late."}}'
kubectl rollout restart deployment kiosk
