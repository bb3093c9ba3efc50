# Holds when drydock-front, an nginx, still answers after all replicas were replaced. Rolls out the next version to see that.
container_runs drydock-front
container_runs drydock-loop
container_runs drydock-client
version=$(wanted_version)
wait_for 60 "all are ready" ready 3 "$version" 2>/dev/null || fail "$(count_of_replicas) replicas run" "3 of version $version, ready" "docker logs --tail 6 drydock-loop"
wait_for 10 "it answers" front_answers "$version" 2>/dev/null ||
  fail "drydock-front, with replicas of version $version: $(answers "$version" || true)" "an answer from a replica to every request" "docker logs drydock-front"
server=$(docker exec drydock-client wget -S -q -O /dev/null http://drydock-front/ 2>&1 | tr -d '\r' | sed -n 's/^ *[Ss]erver: *//p')
[[ $server == nginx* ]] || fail "drydock-front answers as the server '${server:-without a name}'" "nginx" "docker top drydock-front shows which program it runs"

next=$((version + 1))
state "$next"
wait_for 60 "all are ready" ready 3 "$next" 2>/dev/null || fail "no three replicas of version $next within a minute" "all replicas replaced" "docker logs --tail 6 drydock-loop"
wait_for 10 "it answers" front_answers "$next" 2>/dev/null ||
  fail "drydock-front, after version $next had replaced version $version: $(answers "$next" || true)" \
    "a front end that finds the new replicas by itself" "where does drydock-front get their addresses from, and when?"
pass "version $next replaced version $version, and drydock-front found it"
