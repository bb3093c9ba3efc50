# Holds when the guest of drydock-vm has reached user space.
container_runs drydock-vm
speaks drydock-vm
pass "the guest of drydock-vm has reached user space and still runs"
