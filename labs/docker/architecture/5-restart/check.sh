# Holds when the engine in drydock-engine keeps containers alive without its daemon, has kept two through a restart of
# the daemon, and the volume notes still has its list.
container_runs drydock-engine
wait_for 10 "the engine answers" inner info 2>/dev/null || fail "the engine in drydock-engine doesn't answer" "a daemon that was started again" \
  "docker exec -d drydock-engine dockerd"
[[ $(inner info --format '{{.LiveRestoreEnabled}}') == true ]] || fail "the engine in drydock-engine has no live-restore" "live-restore switched on" \
  "/etc/docker/daemon.json in drydock-engine; the daemon reads it at its start, and on HUP"
began=$(docker exec drydock-engine date -u -r /var/run/docker.pid +%Y-%m-%dT%H:%M:%S)
for name in plain kept; do
  state=$(inner inspect --format '{{.State.Status}}' "$name" 2>/dev/null) || fail "no container named $name in drydock-engine" "the container of the step" "docker exec drydock-engine docker ps -a"
  [[ $state == running ]] || fail "$name is $state" "a container that outlasted the restart" "docker exec drydock-engine docker start $name, then restart the daemon"
  started=$(inner inspect --format '{{.State.StartedAt}}' "$name")
  # Both ISO 8601 in UTC: the order of the text is the order of time.
  [[ $started < $began ]] || fail "$name was started at $started, after the daemon" "a container that ran all the time" "stop the daemon and start it again, now with live-restore"
done
inner exec kept grep . /notes/list >/dev/null || fail "the volume notes has no list" "the file that was written before the restarts" "docker exec drydock-engine docker volume ls"
pass "both containers ran on while the daemon was restarted, and the volume has its list"
