# Holds when the kernel killed drydock-greedy for its memory, and a program inside drydock-survivor while that one runs on.
killed_for_memory drydock-greedy 64 "it takes 200 MiB: docker run --name drydock-greedy --memory 64m --memory-swap 64m …"
container_runs drydock-survivor
limited drydock-survivor 64
kills=$(oom_kills drydock-survivor)
[[ ${kills:-0} -ge 1 ]] || fail "the control group of drydock-survivor counts ${kills:-no} kills" "one or more" "docker exec runs the greedy program inside it"
pass "drydock-greedy was killed with its first process; drydock-survivor runs on and counts $kills"
