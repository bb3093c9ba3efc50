# expect: doesn't name
# The node's own network: nsenter was left out.
docker exec drydock-worker ip -brief -4 address >inside.txt
