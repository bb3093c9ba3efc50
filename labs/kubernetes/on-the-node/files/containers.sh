#!/bin/sh
# containers.sh POD, run on a node: the containers that containerd has for that Pod, and the namespaces that each of them is in.

# containerd keeps the containers of Kubernetes in a namespace of its own, which has nothing to do with the kernel's. It warns of old cgroups.
list() { ctr --namespace k8s.io "$@" 2>/dev/null; }

printf '%-9s %-13s %-16s %-17s %s\n' CONTAINER IMAGE 'CHILD OF' NETWORK PROCESSES
for id in $(list containers list --quiet "labels.\"io.kubernetes.pod.name\"==$1,labels.\"io.kubernetes.pod.namespace\"==on-the-node"); do
  pid=$(list tasks list | awk -v id="$id" '$1 == id { print $2 }')
  # A container of before a crash has no process any more.
  [ -n "$pid" ] || continue
  info=$(list containers info "$id")
  name=$(echo "$info" | jq --raw-output '.Labels["io.kubernetes.container.name"] // "-"')
  image=$(echo "$info" | jq --raw-output '.Image | split("/")[-1] | split("@")[0]')
  parent=$(ps -o comm= -p "$(ps -o ppid= -p "$pid" | tr -d ' ')")
  printf '%-9s %-13s %-16s %-17s %s\n' "$name" "$image" "$parent" "$(readlink "/proc/$pid/ns/net")" "$(readlink "/proc/$pid/ns/pid")"
done
