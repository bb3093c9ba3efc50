# Helpers of this lab's checks: what keeps a Deployment from running, and what its Pod may do.

# still_restricted: goes on only if the namespace enforces restricted.
still_restricted() {
  local level
  level=$(kubectl get namespace pod-security \
    -o 'jsonpath={.metadata.labels.pod-security\.kubernetes\.io/enforce}')
  [[ $level == restricted ]] || fail "the namespace pod-security enforces ${level:-no level}" "restricted" \
    "kubectl get namespace pod-security --show-labels"
}

# rolled_out DEPLOYMENT: goes on only if a Pod of its newest template is ready, and keeps its name in POD.
# Otherwise it says who refused what: admission, the kubelet, or the program itself.
rolled_out() {
  local said template rolled=yes revision='.metadata.annotations.deployment\.kubernetes\.io/revision'
  object_exists deployment "$1"
  kubectl rollout status "deployment/$1" --timeout 8s >/dev/null 2>&1 || rolled=no
  # The newest template is that of the ReplicaSet with the highest revision. Two may be made within a second.
  template=$(
    kubectl get replicasets -l "app=$1" --no-headers \
      -o "custom-columns=:$revision,:.metadata.labels.pod-template-hash" |
      sort -n | awk 'END {print $2}'
  )
  template=app=$1,pod-template-hash=$template
  POD=$(kubectl get pods -l "$template" -o 'jsonpath={.items[*].metadata.name}')
  POD=${POD##* }
  if [[ $rolled == yes && -n $POD ]]; then return; fi
  # The Deployment's own condition may still be about its previous ReplicaSet.
  said=$(kubectl get replicasets -l "$template" \
    -o 'jsonpath={.items[*].status.conditions[?(@.type=="ReplicaFailure")].message}')
  [[ -z $said ]] || fail "a Pod of $1 is refused: $said" "one that the namespace's level admits" \
    "which fields does the message name, and which values does it want?"
  [[ -n $POD ]] || fail "$1 has no Pod of its newest template" "a ready one" \
    "kubectl get deployment $1; kubectl get events"
  said=$(kubectl logs "$POD" 2>/dev/null | tail -n 1) || true
  [[ -z $said ]] || fail "the newest Pod of $1 isn't ready, and its program says: $said" \
    "a ready Pod" "kubectl logs $POD"
  said=$(kubectl get pod "$POD" -o 'jsonpath={.status.containerStatuses[0].state.waiting.message}')
  fail "the newest Pod of $1 isn't ready: ${said:-it says no more than that}" "a ready Pod" \
    "kubectl describe pod $POD"
}

# may_do_little POD: goes on only if its first process isn't root and can't become it, a seccomp filter
# watches it, its root file system is read-only, and it has no token.
may_do_little() {
  local seen
  seen=$(kubectl exec "$1" -- cat /proc/1/status /proc/mounts)
  has() { awk -v name="$1" '$1 == name {print $2}' <<<"$seen"; }
  [[ $(has Uid:) != 0 ]] || fail "the program in $1 runs as user 0" "another user" "kubectl exec $1 -- id"
  # restricted allows adding NET_BIND_SERVICE, which is bit 10.
  [[ $(has CapBnd:) =~ ^0*(400)?$ ]] ||
    fail "a program in $1 can get the capabilities $(has CapBnd:)" "none" \
      "the container's securityContext.capabilities"
  [[ $(has NoNewPrivs:) == 1 ]] || fail "a program in $1 can gain privileges" "that it can't" \
    "the container's securityContext.allowPrivilegeEscalation"
  [[ $(has Seccomp:) == 2 ]] || fail "no seccomp filter watches the program in $1" "one" \
    "securityContext.seccompProfile"
  awk '$2 == "/" && $4 ~ /^ro(,|$)/ {found = 1} END {exit !found}' <<<"$seen" ||
    fail "the root file system of $1 can be written to" "a read-only one" "the container's securityContext"
  [[ $seen != *serviceaccount* ]] || fail "$1 has a ServiceAccount token" "none" \
    "kubectl exec $1 -- ls /var/run/secrets/kubernetes.io/serviceaccount"
}

# serves DEPLOYMENT: goes on only if its Pod answers with its own page.
serves() {
  answers "$POD" http://127.0.0.1:8080/
  [[ $ANSWER == "$1 is open" ]] || fail "$POD answers: $ANSWER" "$1 is open" \
    "the program in $1.yaml writes that page"
}
