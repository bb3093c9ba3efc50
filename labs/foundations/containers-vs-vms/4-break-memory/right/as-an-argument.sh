# The variable is set inside the container, by env, and the image is named with its tag.
docker rm drydock-small-vm
docker run --detach --name drydock-small-vm drydock-vm:latest env MEMORY=112M boot
