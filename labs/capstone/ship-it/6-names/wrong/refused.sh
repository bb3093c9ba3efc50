# expect: http://course.localhost:8081/start/how-it-works/ is answered with 404
# Without the release's values, the chart knows no image and no Gateway: it refuses.
helm upgrade drydock project/deploy/chart --set 'route.hostnames={drydock.localhost,course.localhost}' || true
