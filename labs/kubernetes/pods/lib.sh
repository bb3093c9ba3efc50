# Helpers of this lab's checks.

# made POD: when the Pod was made, in UTC: the order of the text is the order of time.
made() { kubectl get pod "$1" -o 'jsonpath={.metadata.creationTimestamp}'; }

# is_first POD: true if the Pod pair is the one of step 1, which is older than the Pod order of step 2.
is_first() {
  object_exists pod pair
  [[ -n $(kubectl get pod order --ignore-not-found -o name) ]] || fail "no Pod named order" "the one of step 2: what is older than it is of step 1" "npx drydock reset kubernetes/pods begins anew"
  [[ $(made pair) < $(made order) ]]
}

# restarts: how often the container web of the Pod pair was started again.
restarts() { kubectl get pod pair -o 'jsonpath={.status.containerStatuses[?(@.name=="web")].restartCount}'; }

# restarted: true if it was at least once.
restarted() { [[ $(restarts) -ge 1 ]]; }
