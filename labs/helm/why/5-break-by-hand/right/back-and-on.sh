# Roll back to revision 1, and upgrade from its values.
helm rollback test 1
helm upgrade test bakery --reset-then-reuse-values --set replicas=3 --wait --timeout 180s
