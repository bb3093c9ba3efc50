# Removes the release web, and the Pod of its test, which isn't part of the release.
helm uninstall web --ignore-not-found --wait --timeout 120s
kubectl delete pod web-test-connection --ignore-not-found
