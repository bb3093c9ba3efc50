# Holds when drydock-slow may use a quarter of a CPU, drydock-fast a whole one, and the kernel has throttled the slow one.
container_runs drydock-slow
container_runs drydock-fast
[[ $(cpu_limit drydock-slow) == 0.25 ]] || fail "drydock-slow may use $(cpu_limit drydock-slow) CPU (0 is no limit)" "0.25" "docker run --cpus"
[[ $(cpu_limit drydock-fast) == 1 ]] || fail "drydock-fast may use $(cpu_limit drydock-fast) CPU (0 is no limit)" "1" "docker run --cpus"
count=$(throttled drydock-slow)
[[ ${count:-0} -gt 0 ]] || fail "the kernel has never throttled drydock-slow" "one period or more" "did the work run inside it?"
pass "the kernel has stopped drydock-slow in $count periods"
