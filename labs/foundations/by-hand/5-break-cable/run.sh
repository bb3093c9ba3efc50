# Whose is the address?
docker exec drydock-workshop enter spare ip -4 -o address
docker exec drydock-workshop enter box ip -4 -o address

# The cable's end is in the box. It moves from where it is now, with the box's network and the workshop's process numbers:
docker exec drydock-workshop sh -c 'nsenter --target $(cat /run/box.pid) --net ip link set spare1 netns $(cat /run/spare.pid)'
docker exec drydock-workshop enter spare ip address add 203.0.113.2/24 dev spare1
docker exec drydock-workshop enter spare ip link set spare1 up
docker exec drydock-workshop wget -q -O - --tries 3 --timeout 3 http://203.0.113.2/
docker exec drydock-workshop wget -q -O - --tries 3 --timeout 3 http://198.51.100.2/
