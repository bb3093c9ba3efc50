# Holds when all nodes are back and in use, four tasks run, and tasks that were lost on node-3 and on node-2 have successors.
for n in 1 2 3; do container_runs "drydock-node-$n"; done
usable=$(manager node ls --format '{{.Status}} {{.Availability}}' | grep -c '^Ready Active') || true
[[ $usable == 3 ]] || fail "$usable nodes are ready and active" "3" "docker exec drydock-node-1 docker node ls"
running=$(running_tasks)
[[ $running == 4 ]] || fail "$running tasks of web run" "4" "docker exec drydock-node-1 docker service ps web"
history=$(manager service ps web --filter desired-state=shutdown --format '{{.Node}}')
for n in 3 2; do
  [[ $history == *"node-$n"* ]] || fail "no task has had to leave node-$n" "one that was replaced elsewhere" "docker exec drydock-node-1 docker service ps web shows replaced tasks below their successors"
done
pass "a node was lost, another drained, and four tasks run"
