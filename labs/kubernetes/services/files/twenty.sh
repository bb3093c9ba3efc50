#!/bin/sh
# Runs in the client: twenty requests, one after the other.
for n in $(seq 20); do
  wget -q -O - -T 10 http://web || echo "no answer to request $n"
done
