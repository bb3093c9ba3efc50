# The release test goes, in the order in which its objects need each other.
helm uninstall test --ignore-not-found --wait --timeout 120s
