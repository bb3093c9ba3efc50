# expect: the release's manifest doesn't name it
# The route has both names, until the next upgrade.
kubectl patch httproute drydock --type json \
  -p '[{"op": "add", "path": "/spec/hostnames/-", "value": "course.localhost"}]'
