# Holds when the guest of drydock-small-vm reached user space with less memory than that of step 2, and the small container still runs in its 64 MiB.
container_runs drydock-small-container
limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-small-container)
[[ $limit == 67108864 ]] || fail "drydock-small-container has a limit of $limit bytes" "67108864, as it was started" "the container needs no repair; the virtual machine does"
speaks drydock-small-vm
container_runs drydock-vm
memory=$(guest_memory drydock-small-vm)
before=$(guest_memory drydock-vm)
[[ ${memory:-0} -gt 0 && $memory -lt $before ]] || fail "the guest reports ${memory:-no} kB of memory" "fewer than the $before kB of drydock-vm" "it needs more than 64 MiB, and less than 128 do"
pass "the guest reached user space and has $memory kB left for programs"
