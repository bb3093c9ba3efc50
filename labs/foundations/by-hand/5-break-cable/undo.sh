# The workshop without the spare and its cable, and the box with the page of step 3.
docker exec drydock-workshop sh -c '
  for cable in spare0 cable0; do ip link delete "$cable" 2>/dev/null || true; done
  if [ -s /run/spare.pid ]; then kill -9 "$(cat /run/spare.pid)" 2>/dev/null || true; fi
  while [ -s /run/spare.pid ] && [ -d "/proc/$(cat /run/spare.pid)" ]; do sleep 0.1; done
  rm -rf /run/spare.pid /run/spare.go /box/spare'
docker exec drydock-workshop enter box sh -c 'echo "<p>Served from a container made by hand.</p>" >/www/index.html'
