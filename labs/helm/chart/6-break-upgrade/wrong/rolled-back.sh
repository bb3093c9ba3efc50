# expect: made from web-0.2.0
# The site answers again, in the version without the label.
helm rollback web --wait --timeout 120s
