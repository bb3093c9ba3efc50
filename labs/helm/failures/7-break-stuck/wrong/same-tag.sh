# expect: not all Pods of the Deployment kiosk are ready
# Freed by a rollback to the stuck revision itself: its wrong tag stays among the values.
helm rollback kiosk 2
helm upgrade kiosk web --reuse-values --set page='Open late.'
