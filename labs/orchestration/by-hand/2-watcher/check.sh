# Holds when a replica died while the loop was stopped, the same loop runs again, and there are three replicas.
container_runs drydock-loop
died=$(docker inspect --format '{{.State.FinishedAt}}' drydock-loop)
started=$(docker inspect --format '{{.State.StartedAt}}' drydock-loop)
[[ $died != 0001* ]] || fail "drydock-loop has run without interruption" "a loop that was killed and started again" "docker kill drydock-loop, then a replica, and only then docker start drydock-loop"
unattended=0
for id in $(dead_replicas); do
  finished=$(docker inspect --format '{{.State.FinishedAt}}' "$id")
  # All three are ISO 8601 in UTC: the order of the text is the order of time.
  if [[ $finished > $died && $finished < $started ]]; then unattended=$((unattended + 1)); fi
done
[[ $unattended -ge 1 ]] || fail "no replica died while the loop was stopped" "a replica that nothing replaced meanwhile" "kill the loop first, then a replica, and start the loop last"
wait_for 10 "three replicas run" three 2>/dev/null || fail "$(count_of_replicas) replicas run" "3" "docker logs drydock-loop; a start takes some seconds"
pass "replicas that died while the loop was stopped: $unattended; the loop runs again, and so do three replicas"
