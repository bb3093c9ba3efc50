# The same things, in a container that Docker made. First from inside:
docker run -d --name drydock-docker --memory 64m busybox:1.37 sleep 3600
docker exec drydock-docker readlink /proc/self/ns/pid
docker exec drydock-docker grep ' / ' /proc/mounts
docker exec drydock-docker sh -c 'cd /sys/fs/cgroup; cat memory.max memory/memory.limit_in_bytes 2>/dev/null' || true

# Then from a container that keeps the host's namespaces, and has only its own mounts:
pid=$(docker inspect --format '{{.State.Pid}}' drydock-docker)
docker run --rm --privileged --pid host --network host --uts host --ipc host --cgroupns host drydock-workshop namespaces self "$pid"
docker run --rm --privileged --pid host --cgroupns host drydock-workshop grep -E ':(memory|pids|):/' "/proc/$pid/cgroup"

# Its cable: the number behind "@if" is that of the other end, outside.
docker exec drydock-docker ip link show eth0

# Write down what you found:
echo "pid-namespace $(docker exec drydock-docker readlink /proc/self/ns/pid)" | tee found.txt
docker exec drydock-docker grep -m 1 -o 'upperdir=[^,]*' /proc/mounts | tee -a found.txt
docker run --rm --privileged --pid host --cgroupns host drydock-workshop grep -m 1 -E ':(memory)?:/' "/proc/$pid/cgroup" | sed 's/.*:/cgroup /' | tee -a found.txt
echo "memory 67108864" | tee -a found.txt
