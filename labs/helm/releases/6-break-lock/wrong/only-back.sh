# expect: the page says 'Welcome'
# The lock is gone, but the page doesn't say Spring.
helm rollback site --wait --timeout 90s
