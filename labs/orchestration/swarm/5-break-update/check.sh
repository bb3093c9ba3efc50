# Holds when four healthy tasks run, all answer on port 80 with one version, and no update is paused or under way.
container_runs drydock-node-1
version_3_was_tried || fail "version 3 hasn't been rolled out yet" "the fault first" "npx drydock run orchestration/swarm 5-break-update"
# A rollback is watched for five seconds before it counts as done; what is paused stays so.
[[ $(update_state) == *paused ]] || wait_for 60 "the update has ended" update_ended 2>/dev/null || true
update_ended || fail "the update of web is: $(update_state)" "completed, or rolled back" "docker exec drydock-node-1 docker service ps --no-trunc web"
running=$(running_tasks)
[[ $running == 4 ]] || fail "$running tasks of web run" "4" "docker exec drydock-node-1 docker service ps web"
wanted=$(wanted_version)
[[ $wanted == 2 || $wanted == 3 ]] || fail "web should be version ${wanted:-nothing}" "2, or 3" "docker exec drydock-node-1 docker service inspect --pretty web"
said=$(answers)
[[ $said == "4 version $wanted" ]] || fail "on port 80, the tasks answer: $said" "4 of version $wanted" "docker exec drydock-node-1 docker service inspect web: what does the program listen on?"
test=$(manager service inspect --format '{{with .Spec.TaskTemplate.ContainerSpec.Healthcheck}}{{.Test}}{{end}}' web)
[[ $test == *CMD* ]] || fail "web has no health check any more" "one that says when a task may answer" "without one, started counts as good, and the next mistake is rolled out to all"
pass "four tasks of version $wanted, and no update pending"
