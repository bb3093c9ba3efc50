# Holds when kernels.txt names the three kernels as they are.
container_runs drydock-container
container_runs drydock-vm
[[ -s kernels.txt ]] || fail "no kernels.txt in the lab's work folder" "three lines: host, container, vm, each with a kernel version" "uname -r prints one of them"
says host "$(docker info --format '{{.KernelVersion}}')" "docker info knows the host of the engine, also where the engine runs in a virtual machine of Docker Desktop"
says container "$(docker exec drydock-container uname -r)" "docker exec runs a program in a container"
says vm "$(guest_kernel)" "who answers, when you ask with docker exec? The guest has another way to speak"
pass "host and container name one kernel, the virtual machine another"
