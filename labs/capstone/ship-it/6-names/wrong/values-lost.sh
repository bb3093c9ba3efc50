# expect: 1x1=False
# Without --reset-then-reuse-values, the image is the chart's own again, which no node can pull.
helm upgrade drydock project/deploy/chart --set 'route.hostnames={drydock.localhost,course.localhost}'
