# Holds when one loop runs, the same three replicas are left alone, and one that dies is replaced. Kills one to see it.
container_runs drydock-client
[[ -s desired-2/state ]] || docker inspect drydock-loop-2 >/dev/null 2>&1 ||
  fail "there's no second loop yet" "the fault first" "npx drydock run orchestration/by-hand 5-break-two-loops"
loops=$(running_loops)
[[ $loops != *" "* ]] || fail "more than one loop runs: $loops" "one" "when a replica dies, each of them sees it, and each of them starts one"
at_rest "with nobody touching them"
docker kill "$(replicas | tail -n 1)" >/dev/null
at_rest "after one was killed"
pass "three replicas, left alone; one that was killed has a successor"
