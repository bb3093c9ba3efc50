# Stops drydock-till as docker stop would, though with a grace of three seconds, looks at what it wrote, and starts it again.
image_is_there drydock-till
container_runs drydock-till
made_from drydock-till drydock-till
[[ $(volume_of drydock-till /data) == drydock-till ]] || fail "/data in drydock-till is not the volume drydock-till" "the same volume" "docker inspect drydock-till shows it under Mounts"
wait_for 5 "the till is open" has_opened || true
before=$(closings | wc -l)
asked=$SECONDS
docker stop -t 3 drydock-till >/dev/null
took=$((SECONDS - asked))
code=$(docker inspect --format '{{.State.ExitCode}}' drydock-till)
written=$(closings)
docker start drydock-till >/dev/null
if [[ $code == 137 && $took -ge 3 ]]; then
  fail "asked to stop, drydock-till went on for the 3 s that this check waits, and was killed (137)" "a till that ends by itself" "docker exec drydock-till ps: the signal goes to process 1 only"
fi
[[ $code != 137 ]] || fail "drydock-till was killed at once (137)" "a till that ends by itself, when asked" "which signal does docker stop send to the container?"
[[ $(wc -l <<<"$written") -gt $before && ${written##*$'\n'} == *" orders" ]] || fail "drydock-till ended at once, with $code, and added no line to /data/closings" "a new line with the count" \
  "the till was killed with process 1 before its own handler ran: the signal has to reach the till"
pass "drydock-till ended at once, with $code, and its count was written: ${written##*$'\n'}"
