# expect: no answer from 203.0.113.2
# Moved, with its address, and not switched on.
docker exec drydock-workshop sh -c 'nsenter --target $(cat /run/box.pid) --net ip link set spare1 netns $(cat /run/spare.pid)'
docker exec drydock-workshop enter spare ip address add 203.0.113.2/24 dev spare1
