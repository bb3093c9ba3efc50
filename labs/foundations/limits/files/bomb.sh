#!/bin/sh
# The first process of a container with a limit on processes, and of nothing else. It starts the bomb and waits until the kernel
# has refused a thousand processes. Meanwhile it can't start any either, but read and echo are built in.
[ "$$" = 1 ] || exit 1
awk "$BOMB" 2>/dev/null &

events=/sys/fs/cgroup/pids.events                          # cgroup v2
[ -r "$events" ] || events=/sys/fs/cgroup/pids/pids.events # cgroup v1
refused=0
while [ "$refused" -lt 1000 ]; do read -r _ refused <"$events"; done
echo "1000 forks refused"
wait
