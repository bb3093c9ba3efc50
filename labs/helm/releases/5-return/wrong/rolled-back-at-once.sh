# expect: no uninstalled revision
# Revision 2 is back, and was never away.
helm rollback site 2 --wait --timeout 90s
