# expect: no uninstalled revision
# Revision 2 is back, but the release was never uninstalled.
helm rollback site 2 --wait --timeout 90s
