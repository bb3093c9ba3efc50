# The same with a virtual machine: QEMU emulates a computer, its processor too, and a kernel of its own boots on it.
docker build -q -t drydock-vm vm
docker run -d --name drydock-vm -e MEMORY=128M drydock-vm
watch_until 120 "guest memory" docker logs -f --timestamps drydock-vm
docker inspect drydock-vm | grep '"Created"'
