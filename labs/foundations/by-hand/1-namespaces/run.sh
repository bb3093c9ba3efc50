#!/usr/bin/env bash
# A process with namespaces of its own. The workshop, a container with every privilege, plays the host.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/by-hand

docker build --quiet --tag drydock-workshop --label "$LAB" workshop
docker run --detach --name drydock-workshop --label "$LAB" --privileged --cgroupns private \
  --tmpfs /box:exec drydock-workshop
workshop() { docker exec drydock-workshop "$@"; }

# One command asks the kernel for five new namespaces and starts a process in them. It will be process 1 in there.
docker exec --detach drydock-workshop \
  unshare --mount --uts --ipc --net --pid --fork first-process box
workshop timeout 10 sh -c 'until [ -s /run/box.pid ]; do sleep 0.1; done'
workshop namespaces 1 "$(workshop cat /run/box.pid)"

# Now look from inside. Some things have changed, some have not:
box() { workshop enter box "$@"; }
box hostname
box ip -brief link
box uname -r
docker info --format '{{.KernelVersion}} is the kernel of the host'
box sh -c 'echo /*'
box cat /proc/1/comm
