# Helpers of this lab's checks and measurements: what the manager, node-1, says.
# shellcheck disable=SC2016 # sh expands it

# manager COMMAND…: docker on node-1.
manager() { docker exec drydock-node-1 docker "$@"; }

# nodes_ready COUNT: true if so many nodes report to the manager.
nodes_ready() { [[ $(manager node ls --format '{{.Status}}' | awk '/Ready/' | wc -l) -eq $1 ]]; }

# tasks: node and state of every task that should run, such as "node-2 Running 5 seconds ago".
tasks() { manager service ps web --filter desired-state=running --format '{{.Node}} {{.CurrentState}}'; }

# running_tasks: how many of them run.
running_tasks() { tasks | grep -c ' Running ' || true; }

# four_outside NODE: true if four tasks run, and none of them on that node.
four_outside() { [[ $(tasks | awk -v node="$1" '$1 != node && $2 == "Running"' | wc -l) -eq 4 ]]; }

# asked: how many requests the client has made so far.
asked() { manager logs client | wc -l | tr -d ' '; }

# lost_after COUNT: how many of the requests after the first COUNT got no answer.
lost_after() { manager logs client | awk -v from="$1" 'NR > from && /lost/' | wc -l | tr -d ' '; }

# lost_since_update: how many requests got no answer since the last update began.
lost_since_update() { manager logs --since "$(update_began)" client | grep -c lost || true; }

# update_began: when the last update did.
update_began() { manager service inspect --format '{{json .UpdateStatus.StartedAt}}' web | tr -d '"'; }

# update_state: of the last update; "not begun" where there was none.
update_state() { manager service inspect --format '{{if .UpdateStatus}}{{.UpdateStatus.State}}{{else}}not begun{{end}}' web; }

# update_ended: true if the last update or rollback came to its end.
update_ended() { [[ $(update_state) == completed || $(update_state) == rollback_completed ]]; }

# milliseconds FROM TO: between two times as the engine writes them, at most a day apart.
milliseconds() {
  echo "$1 $2" | awk '{
    split($1, a, /[T:Z]/); split($2, b, /[T:Z]/)
    seconds = (b[2] - a[2]) * 3600 + (b[3] - a[3]) * 60 + (b[4] - a[4])
    if (seconds < 0) seconds += 86400   # midnight came between
    printf "%.0f", seconds * 1000
  }'
}

# newest_start: when the youngest of the running tasks began to run.
newest_start() {
  docker exec drydock-node-1 sh -c \
    'docker inspect --type task --format "{{json .Status.Timestamp}}" $(docker service ps web --quiet --filter desired-state=running)' |
    tr -d '"' | sort | tail -n 1
}

# slots: for each slot its number, when its running task of version 2 began, and when the last task of version 1 ended.
slots() {
  docker exec drydock-node-1 sh -c \
    'docker inspect --type task --format "{{.Slot}} {{.Status.State}} {{json .Status.Timestamp}} {{.Spec.ContainerSpec.Env}}" $(docker service ps web --quiet)' |
    tr -d '"' | awk '
      $2 == "running" && /VERSION=2[] ]/ { began[$1] = $3 }
      $2 == "shutdown" && /VERSION=1[] ]/ && $3 > ended[$1] { ended[$1] = $3 }
      END { for (slot in began) print slot, began[slot], ended[slot] }'
}

# wanted_version: what the service's specification says.
wanted_version() { manager service inspect --format '{{range .Spec.TaskTemplate.ContainerSpec.Env}}{{println .}}{{end}}' web | sed -n 's/^VERSION=//p'; }

# answers: what the tasks answer to the client on port 80, counted, such as "4 version 2".
answers() {
  manager exec client sh -c \
    'for a in $(nslookup -type=a tasks.web | sed -n "s/^Address: //p"); do wget -q -T 2 -O - "http://$a/" || echo "no answer,"; done' |
    sed 's/,.*//' | sort | uniq -c | xargs
}

# version_3_was_tried: true if version 3 was rolled out, whatever became of it.
version_3_was_tried() { [[ $(docker exec drydock-node-1 sh -c 'docker service inspect web; docker inspect --type task $(docker service ps web --quiet)') == *VERSION=3* ]]; }

# at_rest: true if four tasks of web run and no update is under way.
at_rest() { [[ $(running_tasks) -eq 4 && $(update_state) != updating && $(update_state) != rollback_started ]]; }

# service_of_version NUMBER: brings web to that version as step 2 made it, all tasks at once, and waits.
service_of_version() {
  # shellcheck disable=SC2016 # the task's shell expands it
  manager service update --quiet --replicas 4 --env-add "VERSION=$1" --update-parallelism 0 --update-order stop-first --update-delay 0s --update-monitor 1s \
    --health-cmd 'wget -q -O /dev/null http://127.0.0.1/' --health-interval 1s --health-retries 3 --health-start-period 4s --health-start-interval 500ms \
    --args "sh -c 'echo \"version \$VERSION, task \$TASK\" >/tmp/index.html; sleep 1; exec httpd -f -h /tmp'" web
  manager service update --quiet --update-parallelism 1 --update-monitor 5s web
  wait_for 90 "four tasks run, and nothing is under way" at_rest
}
