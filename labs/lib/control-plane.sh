# Sourced by check.sh of labs that stop parts of the cluster, after lib/check.sh.
# shellcheck shell=bash

# tried PART COLUMN TEXT: goes on only if the row about that part, which try.sh writes to parts.tsv, has the text in the column.
tried() {
  local cell=''
  if [[ -s parts.tsv ]]; then cell=$(awk -F '\t' -v part="$1" -v column="$2" '$1 == part { print $column }' parts.tsv); fi
  [[ -n $cell ]] || fail "parts.tsv in the lab's work folder has no row about $1" "one, written while $1 is frozen" "bash try.sh $1, between pkill -STOP and pkill -CONT"
  [[ $cell == *"$3"* ]] || fail "parts.tsv says of $1: $cell" "'$3', for $1 was to be frozen meanwhile" "bash try.sh $1 once more, between pkill -STOP and pkill -CONT"
}

# awake NODE PROCESS: goes on only if a process of that name (15 letters of it) is there on the node, and is not stopped by a signal.
awake() {
  local state
  state=$(docker exec "$1" ps -o stat= -C "$2") || fail "no process $2 on $1" "it to run" "docker exec $1 ps ax"
  [[ $state != *T* ]] || fail "$2 on $1 is frozen" "it to work" "docker exec $1 pkill -CONT $2"
}

# part_ready PART: goes on only if the kubelet says of that static Pod that it is ready, which it may say half a minute after the part has begun to work.
part_ready() {
  local ready='' end=$((SECONDS + 45))
  while [[ $ready != True && $SECONDS -lt $end ]]; do
    ready=$(kubectl get pod "$1-drydock-control-plane" --namespace kube-system --ignore-not-found --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}')
    [[ $ready == True ]] || sleep 1
  done
  [[ $ready == True ]] || fail "$1 is not ready" "it to run" "kubectl get pods --namespace kube-system; kubectl logs has a part's last words"
}
