# Ask each of the three which kernel it runs on.
docker info --format '{{.KernelVersion}}'
docker exec drydock-container uname -r
docker logs drydock-vm

# docker exec enters the container that holds QEMU, not the guest inside it:
docker exec drydock-vm uname -r
docker exec drydock-vm sh -c 'tr "\0" " " </proc/1/cmdline; echo'

# Write it down:
echo "host $(docker info --format '{{.KernelVersion}}')" | tee kernels.txt
echo "container $(docker exec drydock-container uname -r)" | tee -a kernels.txt
docker logs drydock-vm | sed -n 's/guest kernel/vm/p' | tee -a kernels.txt
