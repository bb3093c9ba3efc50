#!/usr/bin/env bash
# Ask one container from the other, and see what the two share.
set -o errexit -o nounset -o pipefail

kubectl apply --filename pair.yaml
kubectl wait --for condition=Ready --timeout 90s pod/pair
# This localhost is the Pod's: writer has no server, web has.
kubectl exec pair --container writer -- wget -q -O - http://127.0.0.1:8080/
# The same namespaces of the kernel for network, IPC and host name; each its own for mounts and processes.
for container in web writer; do
  kubectl exec pair --container "$container" -- \
    sh -c 'cd /proc/self/ns; readlink net; readlink ipc; readlink uts; readlink mnt; readlink pid' >"$container.ns"
done
paste web.ns writer.ns
# To compare with later: which Pod this was.
kubectl get pod pair --output custom-columns=UID:.metadata.uid,ADDRESS:.status.podIP | tee first-pod.txt
