# expect: the page says 'Welcome'
# The lock is gone, and so is what the pipeline was meant to do.
helm rollback site --wait --timeout 90s
