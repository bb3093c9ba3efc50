# Back to the revision that was right, and from its values on.
helm rollback test 1
helm upgrade test bakery --reset-then-reuse-values --set replicas=3 --wait --timeout 180s
