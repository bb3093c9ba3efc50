# No release test.
helm uninstall test --ignore-not-found --wait --timeout 120s
