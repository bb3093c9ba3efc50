# Holds when the kernel killed drydock-oom for its memory limit, and drydock-enough, limited too, came to its end.

killed_for_memory drydock-oom 24 "the program needs 24 MiB: docker run --name drydock-oom --memory 16m --memory-swap 16m …"
seen=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{gt .HostConfig.Memory 0}}' drydock-enough 2>/dev/null) || fail "no container drydock-enough" "the same program with enough memory" "docker run --name drydock-enough --memory …"
[[ $seen == "exited 0 true" ]] || fail "drydock-enough: $seen" "exited 0, with a memory limit" "docker inspect drydock-enough, under State and HostConfig.Memory"
pass "drydock-oom was killed by the kernel at its limit; drydock-enough ended with 0 below its own"
