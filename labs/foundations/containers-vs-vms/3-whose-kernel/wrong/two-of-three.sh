# expect: 'nothing' for host
# Host and container have the same, so one line looks like enough.
echo "container $(docker exec drydock-container uname -r)" >kernels.txt
docker logs drydock-vm | sed -n 's/guest kernel/vm/p' >>kernels.txt
