# Holds when the box's first process has five namespaces of its own, and a host name in one of them.
container_runs drydock-workshop
own_namespaces box
name=$(workshop enter box hostname)
[[ $name == box && $(workshop hostname) != box ]] || fail "the box is called '$name'" "box, and the workshop something else" "first-process sets the host name of the namespace that it is in"
pass "the box has its own mount, host name, IPC, process and network namespaces"
