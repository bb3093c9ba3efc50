# expect: has no health check any more
# The program is repaired, and the check that stopped the update was turned off: it was "in the way".
docker exec drydock-node-1 docker service update --quiet --update-parallelism 0 --update-monitor 1s --no-healthcheck \
  --args "sh -c 'echo version \$VERSION, task \$TASK >/tmp/index.html; exec httpd -f -h /tmp'" web
