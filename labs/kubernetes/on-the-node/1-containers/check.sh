# Holds when the Pod pair runs, and the runtime of its node has three containers for it in one network namespace.
in_lab_namespace
pod_ready pair
found=$(docker exec drydock-worker sh -c '
  for id in $(ctr -n k8s.io containers list -q "labels.\"io.kubernetes.pod.name\"==pair,labels.\"io.kubernetes.pod.namespace\"==on-the-node" 2>/dev/null); do
    pid=$(ctr -n k8s.io tasks list 2>/dev/null | awk -v id="$id" "\$1 == id {print \$2}")
    if [ -n "$pid" ]; then readlink "/proc/$pid/ns/net"; fi
  done' | sort | uniq -c | awk '{print $1}' | xargs)
[[ $found == 3 ]] || fail "drydock-worker has containers of the Pod pair in groups of ${found:-0} that share a network" "three, in one" "docker exec drydock-worker lsns -t net; kubectl get pod pair -o wide"
pass "three containers of the Pod pair, in one network namespace"
