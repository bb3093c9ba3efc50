# Sourced by the checks of kubernetes/two-teams, after check.sh and cluster.sh: who may do what.
# shellcheck shell=bash

# How the API server calls the ServiceAccount robot of the namespace two-teams.
# shellcheck disable=SC2034
ROBOT=system:serviceaccount:two-teams:robot

# allowed WHO NAMESPACE VERB KIND: true if the API server would allow it.
allowed() { [[ $(kubectl auth can-i "$3" "$4" --as "$1" --namespace "$2" 2>/dev/null) == yes ]]; }

# may WHO NAMESPACE VERB KIND: goes on only if it is allowed. Looks for three seconds: the authoriser follows a change within a moment.
may() {
  local tries
  for ((tries = 0; tries < 10; tries++)); do
    if allowed "$@"; then return; fi
    sleep 0.3
  done
  fail "$1 may not $3 $4 in the namespace $2" "that they may" "kubectl get rolebindings --namespace $2 --output wide; who is named, and which role?"
}

# may_not WHO NAMESPACE VERB KIND: goes on only if it is refused.
may_not() {
  local tries
  for ((tries = 0; tries < 10; tries++)); do
    if ! allowed "$@"; then return; fi
    sleep 0.3
  done
  fail "$1 may $3 $4 in the namespace $2" "that they may not" "kubectl get rolebindings --namespace $2 --output wide; which one gives too much?"
}
