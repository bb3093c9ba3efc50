# expect: not all Pods of the Deployment kiosk are ready
# Rolled back to the stuck revision itself, so the wrong tag stays among the values.
helm rollback kiosk 2
helm upgrade kiosk web --reuse-values --set page='Open late.'
