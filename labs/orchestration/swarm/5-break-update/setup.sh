# Version 3 brings a new command, and a mistake.
docker exec drydock-node-1 docker service update -q -d --env-add VERSION=3 --update-parallelism 1 --update-order start-first \
  --args "sh -c 'echo version \$VERSION, task \$TASK >/tmp/index.html; sleep 1; exec httpd -f -p 8080 -h /tmp'" web
wait_for 60 "the update has stopped" sh -c 'docker exec drydock-node-1 docker service inspect web | grep "State.*paused"'
docker exec drydock-node-1 docker service inspect web | grep -e '"State"' -e '"Message"'
