#!/bin/sh
# Runs inside the customer, with the name of a bakery: asks it, and again for a minute while nobody answers.
# Rules on the nodes and names in the DNS follow a change within some seconds.
for _ in $(seq 60); do
  if answer=$(wget -q -O - -T 5 "http://$1-web/" 2>&1); then break; fi
  sleep 1
done
echo "$1 says: $answer"
