# Holds when drydock-node-1 leads a Swarm of three nodes that report to it, and all have the image.
for n in 1 2 3; do container_runs "drydock-node-$n"; done
state=$(manager info --format '{{.Swarm.LocalNodeState}}, manager: {{.Swarm.ControlAvailable}}' 2>/dev/null) || state="an engine that doesn't answer"
[[ $state == "active, manager: true" ]] || fail "Swarm on node-1: $state" "node-1 to be a manager" "docker exec drydock-node-1 docker swarm init --help"
wait_for 10 "three nodes are ready" nodes_ready 3 2>/dev/null || fail "not all nodes are ready: $(manager node ls --format '{{.Hostname}} {{.Status}}' | paste -s -d ',' -)" "3 that are" \
  "docker exec drydock-node-1 docker node ls; docker swarm join-token worker, on the manager, prints what the others have to say"
for n in 1 2 3; do
  docker exec "drydock-node-$n" docker image inspect busybox:1.37 >/dev/null 2>&1 ||
    fail "node-$n has no image busybox:1.37" "it on all three nodes" "docker save busybox:1.37 | docker exec -i drydock-node-$n docker load"
done
pass "3 nodes, one Swarm"
