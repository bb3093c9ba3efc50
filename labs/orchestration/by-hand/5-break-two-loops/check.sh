# Holds when one loop runs, the same three replicas keep running, and one that dies is replaced. Kills one to see that.
container_runs drydock-client
[[ -s desired-2/state ]] || docker inspect drydock-loop-2 >/dev/null 2>&1 ||
  fail "there's no second loop yet" "the fault, injected" "npx drydock run orchestration/by-hand 5-break-two-loops"
loops=$(running_loops)
[[ $loops != *" "* ]] || fail "more than one loop runs: $loops" "one" "when a replica dies, each loop sees it, and each starts a new one"
at_rest "without a kill"
docker kill "$(replicas | tail -n 1)" >/dev/null
at_rest "after one was killed"
pass "the same three replicas keep running, and one that was killed was replaced"
