# Helpers of this lab's checks: where Pods are, and what nodes and templates say.
# shellcheck disable=SC2016

# settled DEPLOYMENT COUNT: goes on once it has that many ready Pods of its newest template and no older one is left.
# Looks for half a minute.
settled() {
  local tries all
  object_exists deployment "$1"
  kubectl rollout status "deployment/$1" --timeout 20s >/dev/null 2>&1 || true
  pods_ready "$1" "$2"
  for ((tries = 0; tries < 15; tries++)); do
    all=$(kubectl get pods -l "app=$1" -o name | wc -l | tr -d ' ')
    if [[ $all == "$2" ]]; then return; fi
    sleep 1
  done
  fail "the Deployment $1 has $all Pods" "$2, all of its newest template" "kubectl get pods -l app=$1 -o wide; which are Pending?"
}

# pods_on DEPLOYMENT NODE: how many of its Pods are on that node.
pods_on() {
  kubectl get pods -l "app=$1" --field-selector "spec.nodeName=$2" -o name | wc -l | tr -d ' '
}

# taint_of NODE: value and effect of its taint team, such as billing:NoSchedule; nothing if it has none.
taint_of() { kubectl get node "$1" -o 'jsonpath={range .spec.taints[?(@.key=="team")]}{.value}:{.effect}{end}'; }

# asks_for_disk DEPLOYMENT: true if its template requires a node with the label disk=fast.
asks_for_disk() {
  local asks
  asks=$(kubectl get deployment "$1" -o 'go-template={{with .spec.template.spec}}{{with .nodeSelector}}{{with .disk}}{{.}} {{end}}{{end}}{{with .affinity}}{{with .nodeAffinity}}{{with .requiredDuringSchedulingIgnoredDuringExecution}}{{range .nodeSelectorTerms}}{{range .matchExpressions}}{{if eq .key "disk"}}{{if eq .operator "In" "Exists"}}{{with .values}}{{range .}}{{.}} {{end}}{{else}}fast {{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}')
  [[ " $asks" == *' fast '* ]]
}

# needs_taint, needs_no_taint, needs_label: go on only if drydock-worker2 has the taint, lacks it, has the label.
needs_taint() {
  [[ $(taint_of drydock-worker2) == billing:NoSchedule ]] ||
    fail "drydock-worker2 has no taint team=billing:NoSchedule" "that taint" "kubectl taint --help shows how to write one"
}
needs_no_taint() {
  [[ -z $(taint_of drydock-worker2) ]] ||
    fail "drydock-worker2 has the taint team=$(taint_of drydock-worker2)" "no taint with the key team" "a minus after the key removes a taint: kubectl taint --help"
}
needs_label() {
  local disk
  disk=$(kubectl get node drydock-worker2 -o 'jsonpath={.metadata.labels.disk}')
  [[ $disk == fast ]] || fail "drydock-worker2 has the label disk=$disk" "disk=fast" "kubectl get nodes --show-labels"
}

# evicted_in_turn DEPLOYMENT: goes on only if two of its Pods are younger than its budget, which has the same name, and
# the younger one was created when the other was ready. Without a budget, both are replaced at once.
evicted_in_turn() {
  local budget pods created ready last_created
  budget=$(kubectl get poddisruptionbudget "$1" -o 'jsonpath={.metadata.creationTimestamp}')
  pods=$(kubectl get pods -l "app=$1" --sort-by .metadata.creationTimestamp -o \
    'jsonpath={range .items[*]}{.metadata.creationTimestamp} {.status.conditions[?(@.type=="Ready")].lastTransitionTime}{"\n"}{end}')
  {
    read -r created ready
    read -r last_created _
  } <<<"$(tail -n 2 <<<"$pods")"
  [[ ! $created < $budget ]] ||
    fail "fewer than two Pods of $1 were replaced since the budget was created" "both that were on drydock-worker2" \
      "first kubectl apply -f budget.yaml, then kubectl drain drydock-worker2; if the node is already empty: npx drydock reset"
  [[ $last_created > $created && ! $last_created < $ready ]] ||
    fail "two Pods of $1 were missing at once" "one at a time, as the budget has it" \
      "kubectl drain asks the budget before each eviction; kubectl delete doesn't"
}
