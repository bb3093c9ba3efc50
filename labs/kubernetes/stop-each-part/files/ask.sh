#!/usr/bin/env bash
# ask.sh: twenty requests to the Service web at once, from the first worker. Prints the name of each Pod that answered.
docker exec drydock-worker curl --silent --parallel --parallel-immediate --max-time 2 \
  --header 'Connection: close' "http://$(cat address.txt)/?[1-20]" || true
