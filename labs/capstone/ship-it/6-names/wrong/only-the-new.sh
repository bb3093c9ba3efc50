# expect: http://drydock.localhost:8081/start/how-it-works/ is answered with 404
# A list isn't merged: it's replaced whole.
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set 'route.hostnames={course.localhost}' --wait --timeout 2m
