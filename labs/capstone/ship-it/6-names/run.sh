# Which value has the host names, and of which type is it?
helm show values project/deploy/chart | grep -B 1 hostnames

# The list whole; everything else as the release has it.
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set 'route.hostnames={drydock.localhost,course.localhost}' --wait --timeout 2m
wait_for 60 "Envoy knows it" curl -sf -o /dev/null http://course.localhost:8081/start/how-it-works/
curl -s -o /dev/null -w 'drydock: %{http_code}\n' http://drydock.localhost:8081/start/how-it-works/
curl -s -o /dev/null -w 'course: %{http_code}\n' http://course.localhost:8081/start/how-it-works/
helm get values drydock
