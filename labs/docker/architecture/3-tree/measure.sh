# runc runs for a tenth of a second. A container that sees all processes watches for it while drydock-httpd starts again.
# On a machine with very many processes one scan may miss it, so there are up to three.
id=$(docker inspect --format '{{.Id}}' drydock-httpd)
for look in 1 2 3; do
  docker run -d --name drydock-watch --pid host busybox:1.37 sh -c "$(cat watch-runc.sh)" watch-runc.sh "$id" >/dev/null
  wait_for 10 "it watches" sh -c 'docker logs drydock-watch | grep watching'
  docker kill drydock-httpd >/dev/null
  docker start drydock-httpd >/dev/null
  docker wait drydock-watch >/dev/null
  seen=$(docker logs drydock-watch)
  docker rm drydock-watch >/dev/null
  if [[ $seen == *"runc init"* || $look == 3 ]]; then break; fi
done
echo "$seen"
