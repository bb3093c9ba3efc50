# expect: the release kiosk has the page 'Open.'
# The release is free again, but still has the old page.
helm rollback kiosk 1 --wait --timeout 90s
