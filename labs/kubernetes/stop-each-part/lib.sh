# Helpers of this lab's checks and measurements.

# awake NODE PROCESS: goes on only if a process of that name (15 letters of it) is there on the node, and is not stopped
# by a signal.
awake() {
  local state
  state=$(docker exec "$1" ps -o stat= -C "$2") || fail "no process $2 on $1" "it to run" "docker exec $1 ps ax"
  [[ $state != *T* ]] || fail "$2 on $1 is frozen" "it to work" "which signal wakes a process that STOP has frozen?"
}

# part_ready PART: goes on only if the kubelet says of that static Pod that it is ready, which it may say half a minute
# after the part has begun to work.
is_ready() { [[ $(kubectl get pod "$1-drydock-control-plane" -n kube-system --ignore-not-found -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}') == True ]]; }
part_ready() {
  wait_for 45 "$1 is ready" is_ready "$1" 2>/dev/null ||
    fail "$1 is not ready" "it to run" "kubectl get pods -n kube-system; kubectl logs has a part's last words"
}

# seconds TIME: a time as Kubernetes writes it, in seconds since 1970.
seconds() { docker exec drydock-worker date -u -d "$1" +%s; }

# longest FROM TO: the longest time, in seconds, between two moments of a Pod of this lab: for each Pod that has both.
longest() {
  local from to between most=0
  while read -r from to; do
    if [[ -z $to ]]; then continue; fi
    between=$(($(seconds "$to") - $(seconds "$from")))
    if ((between > most)); then most=$between; fi
  done < <(kubectl get pods -o "jsonpath={range .items[*]}{$1}{\" \"}{$2}{\"\\n\"}{end}")
  echo "$most"
}
# Moments of a Pod, for longest.
# shellcheck disable=SC2034
SCHEDULED='.status.conditions[?(@.type=="PodScheduled")].lastTransitionTime'
# shellcheck disable=SC2034
STARTED='.status.conditions[?(@.type=="ContainersReady")].lastTransitionTime'

# newest_server: when the youngest of web's Pods was made.
newest_server() {
  kubectl get pods -l made-by=deployment -o 'jsonpath={range .items[*]}{.metadata.creationTimestamp}{"\n"}{end}' | sort | tail -n 1
}

# last_end: when a container of one of web's Pods was last told to end.
last_end() {
  kubectl get events --field-selector reason=Killing -o 'jsonpath={range .items[*]}{.lastTimestamp}{" "}{.involvedObject.name}{"\n"}{end}' |
    awk '$2 ~ /^web-/ {print $1}' | sort | tail -n 1
}

# last_silence PART: when the kubelet's probe of that part of the control plane last failed; nothing if it never did.
last_silence() {
  kubectl get events -n kube-system --field-selector "reason=Unhealthy,involvedObject.name=$1-drydock-control-plane" -o 'jsonpath={range .items[*]}{.lastTimestamp}{"\n"}{end}' | sort | tail -n 1
}

# was_silent PART: goes on only if that was since step 1. The kubelet may report it a moment later.
silent_lately() { [[ $(last_silence "$1") > $(newest_server) ]]; }
was_silent() {
  local silent
  wait_for 20 "the kubelet reports it" silent_lately "$1" 2>/dev/null && return 0
  silent=$(last_silence "$1")
  fail "the kubelet has got an answer from $1 each time since step 1 (last without: ${silent:-never})" "$1 frozen for 20 seconds, so that its probe fails" "kubectl get events -n kube-system; with $1 frozen, how long does kubectl wait?"
}

# What follows measures: it tries out the same things while each part is frozen.

# ask: twenty requests to the Service web at once, from the first worker. Keeps the name of each Pod that answered.
ask() {
  docker exec drydock-worker curl -s --parallel --parallel-immediate -m 2 -H 'Connection: close' "http://$ADDRESS/?[1-20]" >answers.txt || true
}
answered() { wc -l <answers.txt | tr -d ' '; }

# Kills a container of the Pod crash on its node, and later looks for the one in its place.
kill_container() {
  VICTIM=$(docker exec drydock-worker pgrep -f "crash without $1") || true
  if [[ -n $VICTIM ]]; then docker exec drydock-worker kill -KILL "$VICTIM"; fi
}
look_at_container() {
  local now
  now=$(docker exec drydock-worker pgrep -f "crash without $1") || true
  if [[ -n $now && $now != "$VICTIM" ]]; then CRASHED='started again'; fi
}

# Name, node and readiness of each web server that is not about to go.
servers() {
  kubectl get pods -l app=web --no-headers -o \
    'custom-columns=N:.metadata.name,O:.spec.nodeName,R:.status.conditions[?(@.type=="Ready")].status,D:.metadata.deletionTimestamp' |
    awk '$4 == "<none>"'
}

look_at_pods() {
  local name node ready listed
  DELETED='not replaced' NEW='is not made'
  while read -r name node ready _; do
    if [[ $name == new ]]; then
      listed=$(kubectl get endpointslices -l kubernetes.io/service-name=web \
        -o 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].targetRef.name}')
      if [[ $node == '<none>' ]]; then
        NEW='has no node'
      elif [[ $ready != True ]]; then
        NEW='has a node, is not started'
      elif [[ " $listed " != *' new '* ]]; then
        NEW='runs, is not listed'
      elif ! grep -x new answers.txt >/dev/null; then
        NEW='runs, is listed, gets no requests'
      else
        NEW='gets requests'
      fi
    elif [[ " $OLD " != *" $name "* ]]; then
      if [[ $node == '<none>' ]]; then
        DELETED='another is made, has no node'
      elif [[ $ready == True ]]; then
        DELETED=replaced
      else
        DELETED='another is made, is not started'
      fi
    fi
  done < <(servers)
}

# try_without PART: what works while PART is frozen, as a row of parts.tsv. Looks until nothing has changed for six
# seconds, or for fifteen where something may still be starting.
try_without() {
  local part=$1 state='' before='' since victim quiet
  REQUESTS='' KUBECTL=answers CRASHED='not started again' DELETED='cannot be tried' NEW='cannot be tried' OLD=''
  ask
  REQUESTS="$(answered) of 20"
  kill_container "$part"
  if OLD=$(kubectl get pods -l made-by=deployment -o 'jsonpath={.items[*].metadata.name}' --request-timeout 5s 2>/dev/null); then
    # One of the Deployment's Pods goes, the one on the other worker, and a Pod of ours comes.
    victim=$(servers | awk '$2 == "drydock-worker2" && $1 != "new" { print $1 }')
    [[ -n $victim ]] || { echo 'web has no Pod on drydock-worker2' >&2 && return 1; }
    kubectl delete pod "$victim" --wait=false >/dev/null
    kubectl apply -f new.yaml >/dev/null
  else
    KUBECTL='no answer'
  fi
  since=$SECONDS quiet=15
  while ((SECONDS - since < quiet)); do
    look_at_container "$part"
    ask
    if [[ $KUBECTL == answers ]]; then
      look_at_pods
    elif [[ $CRASHED == 'started again' ]]; then
      break
    fi
    state="$CRASHED, $DELETED, $NEW"
    if [[ $state != "$before" ]]; then since=$SECONDS before=$state; fi
    quiet=6
    if [[ $state == *'not started'* ]]; then quiet=15; fi
    sleep 0.5
  done
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$part" "$REQUESTS" "$CRASHED" "$KUBECTL" "$DELETED" "$NEW" "$(answered) of 20" >>parts.tsv
}

# all_work: true if a new Pod is bound, started, listed and sent requests, so that every part has done its work.
all_work() {
  kubectl --request-timeout 10s get --raw /readyz || return 1
  kubectl --request-timeout 10s apply -f new.yaml || return 1
  [[ $(kubectl get deployment web -o 'jsonpath={.status.availableReplicas} {.status.replicas} {.spec.replicas}') == '2 2 2' ]] || return 1
  # What the status says may be older than what is.
  [[ $(servers | awk '$1 != "new" && $3 == "True"' | wc -l) -eq 2 ]] || return 1
  ask
  grep -x new answers.txt && [[ $(answered) == 20 ]]
}

# measure_part NODE PROCESS PART: freezes it, tries, wakes it, and waits until all parts work again.
measure_part() {
  docker exec "$1" pkill -STOP "$2"
  try_without "$3" || { docker exec "$1" pkill -CONT "$2" && return 1; }
  docker exec "$1" pkill -CONT "$2"
  wait_for 120 "all parts work again" all_work
  kubectl delete -f new.yaml >/dev/null
}
