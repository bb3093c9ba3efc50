# expect: 203.0.113.2 is not an address of spare
# The end is in the right place. That it has lost its address on the way is easy to miss.
docker exec drydock-workshop sh -c 'nsenter --target $(cat /run/box.pid) --net ip link set spare1 netns $(cat /run/spare.pid)'
docker exec drydock-workshop enter spare ip link set spare1 up
