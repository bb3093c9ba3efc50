# expect: at 203.0.113.2 answers
# The spare gets the address on an interface of its own, and the cable still ends in the box.
docker exec drydock-workshop enter spare ip address add 203.0.113.2/24 dev lo
docker exec drydock-workshop enter spare ip link set lo up
