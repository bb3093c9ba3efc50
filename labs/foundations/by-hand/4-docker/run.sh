#!/usr/bin/env bash
# The same things, in a container that Docker made.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/by-hand

docker run --detach --name drydock-docker --label "$LAB" --memory 64m busybox:1.37 sleep 3600
pid=$(docker inspect --format '{{.State.Pid}}' drydock-docker)

# A container to look from: it keeps the host's namespaces where an option says so, and has only its own mounts.
outside() {
  docker run --rm --label "$LAB" --privileged --pid host --network host --uts host --ipc host \
    --cgroupns host drydock-workshop "$@"
}
outside namespaces self "$pid"

upper='s/.*upperdir=\([^,]*\).*/\1/p'
group='s/^[0-9]*:\(memory\)*:\(.*\)/\2/p' # version 1 has a line for memory, version 2 one line for all
{
  echo "pid-namespace $(outside readlink "/proc/$pid/ns/pid")"
  echo "upperdir $(outside sed -n "$upper" "/proc/$pid/mounts")"
  echo "cgroup $(outside sed -n "$group" "/proc/$pid/cgroup" | sort -u)"
  echo "memory $(docker exec drydock-docker sh -c \
    'cd /sys/fs/cgroup && cat memory.max 2>/dev/null || cat memory/memory.limit_in_bytes')"
} >found.txt
cat found.txt

# And its cable: the number behind "@if" is that of the other end, outside.
docker exec drydock-docker ip link show eth0
