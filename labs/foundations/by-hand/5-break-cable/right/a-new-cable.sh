# The cable is thrown away, at either end both are gone, and another one laid to the right place.
docker exec drydock-workshop ip link delete spare0
docker exec drydock-workshop sh -c 'ip link add cable0 type veth peer name eth0 netns $(cat /run/spare.pid)'
docker exec drydock-workshop ip address add 203.0.113.1/24 dev cable0
docker exec drydock-workshop ip link set cable0 up
docker exec drydock-workshop enter spare ip address add 203.0.113.2/24 dev eth0
docker exec drydock-workshop enter spare ip link set eth0 up
