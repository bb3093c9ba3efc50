# On to a version 3 that listens where the health check and the client ask.
docker exec drydock-node-1 docker service update --quiet --update-parallelism 2 --update-monitor 1s \
  --args "sh -c 'echo version \$VERSION, task \$TASK >/tmp/index.html; sleep 1; exec httpd -f -p 80 -h /tmp'" web
