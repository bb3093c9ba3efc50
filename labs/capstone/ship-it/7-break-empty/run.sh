# Healthy, says Kubernetes. What does the chart's test say, which asks like a reader?
helm test drydock --timeout 2m || true
helm history drydock

# Back to the revision before this one. With a number it would be any other.
helm rollback drydock --wait --timeout 4m
wait_for 120 "the lessons are back" curl -sf -o /dev/null http://drydock.localhost:8081/start/how-it-works/
helm test drydock --timeout 2m
helm history drydock
