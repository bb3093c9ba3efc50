# expect: kB of memory
# It boots, with as much as the one of step 2: the image's default.
docker rm -f drydock-small-vm
docker run -d --name drydock-small-vm drydock-vm
