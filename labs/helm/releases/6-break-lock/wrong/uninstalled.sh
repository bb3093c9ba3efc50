# expect: the Service site is another one
# Without a release there's no lock. But there's no Service either until the next installation.
helm uninstall site --wait --timeout 90s
helm install site ./site --set greeting=Spring --wait --timeout 90s
