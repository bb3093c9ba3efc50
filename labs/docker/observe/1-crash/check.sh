# Holds when drydock-press was killed because of its memory limit.
killed_for_memory drydock-press 16 "the step builds the image drydock-press and runs it with --memory 16m --memory-swap 16m; some fourteen batches fit into that"
pass "the kernel killed drydock-press at its limit of $(($(docker inspect --format '{{.HostConfig.Memory}}' drydock-press) / 1048576)) MiB, exit code 137"
