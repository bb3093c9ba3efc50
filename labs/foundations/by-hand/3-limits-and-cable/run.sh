#!/usr/bin/env bash
# Limits, a network cable, and then the word to go.
set -o errexit -o nounset -o pipefail

workshop() { docker exec drydock-workshop "$@"; }
box() { workshop enter box "$@"; }
pid=$(workshop cat /run/box.pid)

# 64 MiB of memory, 16 processes: numbers written into files.
workshop limit box 67108864 16
workshop grep -E ':(memory|pids|):/' "/proc/$pid/cgroup"

# A cable has two ends. One stays here, the other is pushed into the box's network namespace.
workshop ip link add box0 type veth peer name box1
workshop ip link set box1 netns "$pid"
workshop ip address add 198.51.100.1/24 dev box0
workshop ip link set box0 up
box ip address add 198.51.100.2/24 dev box1
box ip link set box1 up

# The first process still waits. Tell it which program to become:
box sh -c 'echo "<p>Served from a container made by hand.</p>" >/www/index.html'
workshop sh -c 'echo "httpd -f -p 80 -h /www" >/run/box.go'
workshop wget -q -O - --tries 20 --retry-connrefused --waitretry 1 http://198.51.100.2/
box ps

# And does the limit hold? Sixteen more processes, where sixteen may be in all:
box sh -c 'for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do sleep 2 & done' || echo "stopped by the limit"
