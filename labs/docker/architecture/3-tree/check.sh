# Holds when drydock-httpd runs, and the parent of its process 1 is a shim.
container_runs drydock-httpd
made_from drydock-httpd busybox:1.37
pid=$(docker inspect --format '{{.State.Pid}}' drydock-httpd)
parent=$(docker run --rm --pid host busybox:1.37 sh -c "cat /proc/\$(awk '/^PPid:/ {print \$2}' /proc/$pid/status)/comm" 2>&1) || true
[[ $parent == containerd-shim* ]] || fail "the parent of process $pid is '$parent'" "a shim of containerd" "docker top drydock-httpd shows the ids of the process and its parent"
pass "the parent of process $pid is $parent"
