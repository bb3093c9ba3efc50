# expect: no uninstalled revision
# Uninstalled as usual: the Secrets go as well, and counting begins at 1.
helm uninstall site
helm install site ./site --set greeting=Welcome --wait --timeout 90s
