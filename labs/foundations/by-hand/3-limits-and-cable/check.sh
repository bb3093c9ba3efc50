# Holds when the box's program is in a limited control group and answers over its own network.
container_runs drydock-workshop
own_namespaces box
pid=$(first_process box) || fail_again "$pid"
memory=$(limit_in memory.max memory.limit_in_bytes)
processes=$(limit_in pids.max)
[[ $memory == 67108864 && $processes == 16 ]] || fail "limits of '$memory' bytes and '$processes' processes" "67108864 and 16" "docker exec drydock-workshop limit box …"
[[ " $(limit_in cgroup.procs | tr '\n' ' ') " == *" $pid "* ]] || fail "process $pid is not in the box's control groups" "it there" "a process moves when its number is written to cgroup.procs"
answers box 198.51.100.2
pass "64 MiB, 16 processes, and a web server that answers from its own network namespace"
