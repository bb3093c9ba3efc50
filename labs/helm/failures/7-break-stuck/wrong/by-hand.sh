# expect: the release kiosk has the page 'Open.'
# The page is right, but it's in no revision's values.
helm rollback kiosk 1 --wait --timeout 90s
kubectl patch configmap kiosk-page --type merge -p '{"data": {"index.html": "Open late."}}'
kubectl rollout restart deployment kiosk
