# expect: x1=True
# Without --reset-then-reuse-values, tag and digest are the chart's own again: version 1, by its tag.
helm upgrade drydock project/deploy/chart -f site.yaml \
  --set 'route.hostnames={drydock.localhost,course.localhost}' --wait --timeout 2m
