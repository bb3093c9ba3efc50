# expect: doesn't name
# The first pause that is found belongs to another Pod: here, to one of the node's own network.
docker exec drydock-worker sh -c 'nsenter -t "$(pgrep -o -x pause)" -n ip -brief -4 address' >inside.txt
