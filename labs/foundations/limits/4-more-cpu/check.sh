# Holds when drydock-slow may use half a CPU and runs since step 2: what was started after it then, or in step 3, is younger.
container_runs drydock-slow
limit=$(cpu_limit drydock-slow)
[[ $limit == 0.5 ]] || fail "the kernel lets drydock-slow use $limit CPU (0 is no limit)" "0.5" "which docker command changes limits of a container that runs?"
since=$(started drydock-slow)
[[ $since < $(started drydock-fast) || $since < $(started drydock-bomb) ]] || fail "drydock-slow was started anew, at $since" "the container of step 2, still running" \
  "remove drydock-slow and drydock-fast, repeat step 2, then change the limit of the container that runs"
pass "drydock-slow may use half a CPU and runs since $since; by now it was throttled in $(throttled drydock-slow) periods"
