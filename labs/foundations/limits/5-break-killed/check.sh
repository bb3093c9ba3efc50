# Holds when drydock-index has loaded its 48 MiB and keeps running within a memory limit of at most 96 MiB.
seen=$(docker inspect --format '{{.State.Status}} {{.HostConfig.Memory}}' drydock-index 2>/dev/null) || fail "no container named drydock-index" "it to be running" "docker ps --all shows what there is"
read -r status memory <<<"$seen"
# Between two tries it may be in either state.
[[ $status == restarting ]] || container_runs drydock-index
limited drydock-index 96
memory=$((memory / 1048576))
# With swap beyond, less would do to load the index, and it wouldn't fit.
((memory >= 48)) || fail "drydock-index may use $memory MiB of memory" "enough for an index of 48 MiB" "measure how much it takes, then add some"
for _ in 1 2 3 4 5 6 7 8 9 10; do
  if loaded drydock-index; then
    container_runs drydock-index
    pass "drydock-index has loaded 48 MiB and runs with a limit of $memory MiB"
  fi
  sleep 0.5
done
fail "drydock-index doesn't come to 'ready' with 48 MiB: $(docker inspect --format 'limit '"$memory"' MiB, restarted {{.RestartCount}} times, last exit code {{.State.ExitCode}}' drydock-index)" \
  "it to load its whole index and keep running" "docker logs drydock-index shows how far it came; compare its limit with what it needs"
