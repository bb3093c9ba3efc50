# expect: the Service site is another one
# No release, no lock. And no Service, for as long as it takes.
helm uninstall site --wait --timeout 90s
helm install site ./site --set greeting=Spring --wait --timeout 90s
