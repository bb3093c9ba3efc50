# Puts the nodes back as they were: no taint "team", no label "disk", none cordoned. Nodes carry no label of the lab's, so
# nothing else finds these changes.

# changed: the nodes that still have a change of the lab's, one a line.
changed() {
  kubectl get nodes -o 'jsonpath={range .items[*]}{.metadata.name}{" "}{.metadata.labels.disk}{.spec.taints[?(@.key=="team")].key}{.spec.unschedulable}{"\n"}{end}' |
    awk 'NF > 1'
}

left=unknown
# Without a cluster there is no node to restore. An API server that is busy is asked again.
for ((tries = 0; tries < 20; tries++)); do
  if left=$(changed 2>/dev/null); then
    if [[ -z $left ]]; then exit 0; fi
    kubectl label nodes --all disk- >/dev/null 2>&1 || true
    kubectl taint nodes --all team- >/dev/null 2>&1 || true
    kubectl uncordon drydock-control-plane drydock-worker drydock-worker2 >/dev/null 2>&1 || true
  fi
  sleep 1
done
if [[ $left == unknown || -z $left ]]; then exit 0; fi
echo "still changed: $left"
exit 1
