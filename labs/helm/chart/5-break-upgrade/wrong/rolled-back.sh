# expect: made from web-0.2.0
# Visitors are served again, by the version without the label.
helm rollback web --wait --timeout 120s
