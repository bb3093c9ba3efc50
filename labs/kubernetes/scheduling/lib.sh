# Helpers of this lab's checks: where Pods are, and what nodes and templates say.
# shellcheck disable=SC2016

# settled DEPLOYMENT COUNT: goes on once it has that many ready Pods of its newest template and no older one is left. Looks for half a minute.
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

# taint_of NODE: value and effect of its taint team, such as billing:NoSchedule; nothing where it has none.
taint_of() { kubectl get node "$1" -o 'jsonpath={range .spec.taints[?(@.key=="team")]}{.value}:{.effect}{end}'; }

# asks_for_disk DEPLOYMENT: true if its template's Pods may only go to nodes with the label disk=fast.
asks_for_disk() {
  local asks
  asks=$(kubectl get deployment "$1" -o 'go-template={{with .spec.template.spec}}{{with .nodeSelector}}{{with .disk}}{{.}} {{end}}{{end}}{{with .affinity}}{{with .nodeAffinity}}{{with .requiredDuringSchedulingIgnoredDuringExecution}}{{range .nodeSelectorTerms}}{{range .matchExpressions}}{{if eq .key "disk"}}{{if eq .operator "In" "Exists"}}{{with .values}}{{range .}}{{.}} {{end}}{{else}}fast {{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}')
  [[ " $asks" == *' fast '* ]]
}

# needs_taint, needs_no_taint, needs_label: go on only if drydock-worker2 has it, or has it not.
needs_taint() {
  [[ $(taint_of drydock-worker2) == billing:NoSchedule ]] ||
    fail "drydock-worker2 has no taint team=billing:NoSchedule" "it" "kubectl taint --help shows how one is written"
}
needs_no_taint() {
  [[ -z $(taint_of drydock-worker2) ]] ||
    fail "drydock-worker2 has the taint team=$(taint_of drydock-worker2)" "none with the key team" "kubectl taint removes one whose key ends in a minus"
}
needs_label() {
  local disk
  disk=$(kubectl get node drydock-worker2 -o 'jsonpath={.metadata.labels.disk}')
  [[ $disk == fast ]] || fail "drydock-worker2 has the label disk=$disk" "disk=fast" "kubectl get nodes --show-labels"
}
