# expect: the page says
# Without a number, Helm goes back to the revision before the last one, whatever that was.
helm uninstall site --keep-history
helm rollback site --wait --timeout 90s
