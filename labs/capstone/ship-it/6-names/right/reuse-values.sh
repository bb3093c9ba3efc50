# The older flag. With an unchanged chart it comes to the same.
helm upgrade drydock project/deploy/chart --reuse-values \
  --set-json 'route.hostnames=["drydock.localhost", "course.localhost"]'
