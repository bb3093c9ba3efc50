# The workshop, a container with every privilege, plays the host.
docker build -q -t drydock-workshop workshop
docker run -d --name drydock-workshop --privileged --cgroupns private --tmpfs /box:exec drydock-workshop

# In it, one command asks the kernel for five new namespaces and starts a process in them: process 1 of the box.
docker exec -d drydock-workshop unshare --mount --uts --ipc --net --pid --fork first-process box
wait_for 10 "it has started" docker exec drydock-workshop test -s /run/box.pid
docker exec drydock-workshop sh -c 'namespaces 1 $(cat /run/box.pid)'

# Now look from inside. Some things have changed, some haven't:
docker exec drydock-workshop enter box hostname
docker exec drydock-workshop enter box ip -brief link
docker exec drydock-workshop enter box uname -r
docker exec drydock-workshop enter box sh -c 'echo /*'
docker exec drydock-workshop enter box cat /proc/1/comm

# The kernel of the host, as the engine names it:
docker info --format '{{.KernelVersion}}'
