# Helpers of this lab's checks and measurements: which replicas there are, and what the client was answered.

# replicas [FILTER…]: ids of the replicas that run, newest first.
replicas() { docker ps --quiet --filter network=drydock-by-hand --filter label=app=web "$@"; }

# count_of_replicas: how many of them run.
count_of_replicas() { replicas | wc -l | tr -d ' '; }

# ready COUNT VERSION: true if so many replicas run, all of that version, and each has printed that it's ready.
ready() {
  local id seen=0
  [[ $(count_of_replicas) -eq $1 ]] || return 1
  for id in $(replicas --filter "label=version=$2"); do
    [[ $(docker logs "$id" 2>&1) == *ready* ]] || return 1
    seen=$((seen + 1))
  done
  [[ $seen -eq $1 ]]
}

# dead_replicas: ids of those that died and were not removed.
dead_replicas() { docker ps --all --quiet --filter network=drydock-by-hand --filter label=app=web --filter status=exited; }

# wanted_version: the version in desired/state; nothing if there's none.
wanted_version() { sed -n 's/^version=//p' desired/state 2>/dev/null || true; }

# asked: how many requests the client has made so far.
asked() { docker logs drydock-client | wc -l | tr -d ' '; }

# asked_more COUNT: true once the client has made so many requests.
asked_more() { [[ $(asked) -ge $1 ]]; }

# milliseconds FROM TO: between two times as the engine writes them, at most a day apart.
milliseconds() {
  echo "$1 $2" | awk '{
    split($1, a, /[T:Z]/); split($2, b, /[T:Z]/)
    seconds = (b[2] - a[2]) * 3600 + (b[3] - a[3]) * 60 + (b[4] - a[4])
    if (seconds < 0) seconds += 86400   # midnight came between
    printf "%.0f", seconds * 1000
  }'
}

# recovery DEAD: milliseconds from the death of that replica until the newest one was ready, both by the engine's clock.
recovery() {
  local newest
  newest=$(replicas | sed -n 1p)
  milliseconds "$(docker inspect --format '{{.State.FinishedAt}}' "$1")" "$(docker logs --timestamps "$newest" 2>&1 | awk '/ready/ {print $1}')"
}

# answers VERSION: asks the front end twelve times; prints the first answer that is not of that version, and why.
answers() {
  docker exec drydock-client sh -c '
    for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
      said=$(wget -T 4 -O - http://drydock-front/ 2>&1)
      case $said in *"version $1"*) ;; *) echo "request $i: $said" | tail -n 1; exit 1 ;; esac
    done' ask "$1"
}

three() { [[ $(count_of_replicas) -eq 3 ]]; }

# at_rest WHEN: goes on only if the same three replicas run for four seconds.
at_rest() {
  local first now end
  wait_for 10 "three replicas run" three 2>/dev/null ||
    fail "$1, $(count_of_replicas) replicas run" "3 within ten seconds" "docker ps --all --filter name=drydock-loop shows which loops run"
  first=$(replicas | sort)
  end=$((SECONDS + 4))
  while [[ $SECONDS -lt $end ]]; do
    now=$(replicas | sort)
    [[ $now == "$first" ]] || fail "$1, $(echo "$first" | tr '\n' ' ')became $(echo "$now" | tr '\n' ' ')within four seconds" \
      "the same three replicas all the time" "docker ps --all --filter name=drydock-loop shows which loops run; docker logs shows what each of them does"
    sleep 0.5
  done
}

# answered VERSION: true if that is the client's last answer.
answered() { [[ $(docker logs --tail 1 drydock-client) == "version $1" ]]; }

# front_answers VERSION: the same as answers, without output.
front_answers() { answers "$1" >/dev/null; }

# state VERSION: asks for three replicas of it.
state() { printf 'replicas=3\nversion=%s\n' "$1" >desired/state; }

# running_loops: the names of the containers that run the loop.
running_loops() { docker ps --filter volume=/loop.sh --filter label=drydock.lab=orchestration/by-hand --format '{{.Names}}' | sort | paste -s -d ' ' -; }
