# expect: for container
# The version of what is in the image, as if a kernel were among it.
echo "host $(docker info --format '{{.KernelVersion}}')" >kernels.txt
echo "container $(docker exec drydock-container busybox | awk 'NR == 1 {print $2}')" >>kernels.txt
docker logs drydock-vm | sed -n 's/guest kernel/vm/p' >>kernels.txt
