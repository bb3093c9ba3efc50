# Holds when events.txt names the controllers, the scheduler and the kubelet.
[[ -s events.txt ]] || fail "no events.txt in the lab's work folder" "the namespace's events, with who reported each" "which columns does kubectl get events -o wide have?"
for reporter in deployment-controller replicaset-controller default-scheduler kubelet; do
  grep -w -- "$reporter" events.txt >/dev/null || fail "events.txt doesn't name $reporter" "one event of each: deployment-controller, replicaset-controller, default-scheduler, kubelet" "events are kept for an hour: if they are gone, npx drydock reset"
done
pass "events.txt names both controllers, the scheduler and the kubelet"
