# expect: the page says
# No number means the revision before the last, whatever that was.
helm uninstall site --keep-history
helm rollback site --wait --timeout 90s
