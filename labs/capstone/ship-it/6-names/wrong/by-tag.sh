# expect: names the image by its tag
# All values said again, but for one. The tag may be moved tomorrow.
helm upgrade drydock project/deploy/chart -f site.yaml --set-string image.tag=2 \
  --set 'route.hostnames={drydock.localhost,course.localhost}' --wait --timeout 2m
