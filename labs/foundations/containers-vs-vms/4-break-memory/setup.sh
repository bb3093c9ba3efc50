# A container and a virtual machine, each with 64 MiB of memory. One of them is too small.
docker run -d --name drydock-small-container --memory 64m busybox:1.37 sh -c 'echo "first line of user space"; exec sleep 3600'
docker run -d --name drydock-small-vm -e MEMORY=64M drydock-vm
docker wait drydock-small-vm
docker ps -a --filter name=drydock-small --format 'table {{.Names}}\t{{.Status}}'
docker logs drydock-small-container
docker logs drydock-small-vm
