# No release web, as before the step; its test's Pod, which isn't part of the release, goes too.
helm uninstall web --ignore-not-found --wait --timeout 120s
kubectl delete pod web-test-connection --ignore-not-found
