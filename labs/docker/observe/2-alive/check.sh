# Holds when drydock-press has had more room and got further than the first time.
limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-press 2>/dev/null) || fail "no container named drydock-press" "one with more room" "docker run --memory 512m --memory-swap 512m"
[[ $limit -gt 16777216 ]] || fail "the memory limit of drydock-press is $((limit / 1048576)) MiB (0: none)" "more room than the first time" "docker run --memory 512m --memory-swap 512m"
batches=$(docker logs drydock-press 2>&1 | grep -c "press: batch" || true)
[[ $batches -ge 20 ]] || fail "drydock-press has printed $batches batches" "20 or more" "docker logs drydock-press; five batches take a second"
pass "$batches batches within $((limit / 1048576)) MiB"
