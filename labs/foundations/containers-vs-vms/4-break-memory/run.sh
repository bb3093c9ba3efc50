# What was left of the 128 MiB in step 2, once the guest's kernel was up?
docker logs drydock-vm

# This guest's memory is set at power-on: start it again with more.
docker rm -f drydock-small-vm
docker run -d --name drydock-small-vm -e MEMORY=96M drydock-vm
watch_until 120 "guest memory" docker logs -f drydock-small-vm
