# Helpers of this lab's checks: what the last revision of the release notes says about its hooks, and what the volume holds.
# shellcheck shell=bash
# The checks read what hook_succeeded sets.
# shellcheck disable=SC2034

# hooks: a line for each hook of the last revision: name, outcome (none if it didn't run), events, and when it started.
hooks() {
  helm get all notes --template '{{range .Release.Hooks}}{{.Name}} {{with .LastRun.Phase}}{{.}}{{else}}none{{end}} {{.Events}} {{.LastRun.StartedAt.Unix}}{{"\n"}}{{end}}'
}

# hook_succeeded NAME: goes on only if that hook ran in the last revision, and succeeded. Sets EVENTS and STARTED.
hook_succeeded() {
  local found outcome
  found=$(hooks | awk -v name="$1" '$1 == name')
  [[ -n $found ]] || fail "the last revision of notes has no hook named $1" "the chart's hook" "helm get hooks notes"
  outcome=$(awk '{ print $2 }' <<<"$found")
  [[ $outcome != none && $outcome != Unknown ]] || fail "the hook $1 did not run in the last revision" "that it ran and succeeded" "helm get hooks notes says at which events it runs; was this an upgrade, with its hooks?"
  [[ $outcome == Succeeded ]] || fail "the hook $1 ended as $outcome" "Succeeded" "kubectl get pods; kubectl logs job/$1"
  EVENTS=${found#*[}
  EVENTS=${EVENTS%]*}
  STARTED=$(awk '{ print $NF }' <<<"$found")
}

# at_rest: goes on only if the last revision of notes is deployed, and its Pod ready.
at_rest() {
  release_is notes deployed
  kubectl rollout status deployment/notes --timeout 60s >/dev/null 2>&1 || true
  pods_ready notes 1
}

# in_data COMMAND…: runs a command in the server's container.
in_data() { kubectl exec deployment/notes -- "$@"; }

# has_notes: goes on only if there is a note in /data. Sets NOTE to the name of one.
has_notes() {
  NOTE=$(in_data find /data -maxdepth 1 -name '*.txt' | sed -n '1s,.*/,,p')
  [[ -n $NOTE ]] || fail "there's no note in /data" "milk.txt, or another file that ends in .txt" "kubectl exec deployment/notes -- ls /data"
}

# refused PASSWORD: true if the server doesn't hand out NOTE for it.
refused() {
  local answer
  answer=$(in_data wget -q -O /dev/null --header "Authorization: Basic $(printf 'notes:%s' "$1" | base64 | tr -d '\n')" "http://localhost:8080/$NOTE" 2>&1) || true
  [[ $answer == *401* ]]
}
