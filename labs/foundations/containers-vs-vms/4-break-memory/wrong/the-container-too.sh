# expect: drydock-small-container has a limit of
# Both get more, to be on the safe side.
docker update --memory 96m --memory-swap 192m drydock-small-container
docker rm -f drydock-small-vm
docker run -d --name drydock-small-vm -e MEMORY=96M drydock-vm
