# Holds when the bomb met its limit a thousand times, and has ended.
seen=$(docker inspect --format '{{.HostConfig.PidsLimit}} {{.State.Status}}' drydock-bomb 2>/dev/null) ||
  fail "no container named drydock-bomb" "one with a limit of 32 processes" "docker run --name drydock-bomb --pids-limit 32 …"
read -r limit status <<<"$seen"
[[ $limit == 32 ]] || fail "drydock-bomb may have $limit processes" "32" "remove it at once with docker rm -f, and start it with --pids-limit 32"
log_has drydock-bomb "1000 forks refused"
[[ $status == exited ]] || fail "drydock-bomb is $status" "it to have ended" "docker kill drydock-bomb"
pass "the bomb was refused a thousand processes beyond its $limit, and is gone"
