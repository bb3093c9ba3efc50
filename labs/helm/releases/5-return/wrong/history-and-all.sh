# expect: no uninstalled revision
# Uninstalled without the option. The Secrets go too, and the revisions begin at 1.
helm uninstall site
helm install site ./site --set greeting=Welcome --wait --timeout 90s
