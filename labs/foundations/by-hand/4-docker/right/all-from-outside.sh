# One look from outside for everything, written with colons.
docker run -d --name drydock-docker -m 67108864 busybox:1.37 sleep 3600
docker run --rm --privileged --pid host --cgroupns host -e pid="$(docker inspect --format '{{.State.Pid}}' drydock-docker)" drydock-workshop sh -c '
  echo "memory: 67108864"
  echo "cgroup: $(sed -n "s/^[0-9]*:\(pids\)*:\(.*\)/\2/p" /proc/$pid/cgroup | tail -n 1)"
  echo "upperdir: $(sed -n "s/.* \/ .*upperdir=\([^,]*\).*/\1/p" /proc/$pid/mounts)"
  echo "pid-namespace: $(ls -l /proc/$pid/ns/pid | tr -dc "0-9[" | cut -d "[" -f 2)"' >found.txt
