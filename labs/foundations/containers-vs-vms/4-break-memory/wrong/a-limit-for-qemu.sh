# expect: exited, exit code 0
# A container's limit says how much QEMU may use. What the guest has is another number.
docker rm -f drydock-small-vm
docker run -d --name drydock-small-vm --memory 512m -e MEMORY=64M drydock-vm
docker wait drydock-small-vm
