# expect: the release kiosk says 'Open.'
# The release is free, and has the page of before.
helm rollback kiosk 1 --wait --timeout 90s
