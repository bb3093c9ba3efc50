# Helpers of this lab's checks: who may do what, and who gets an answer from team b's shop.

# The API server's name for the ServiceAccount robot of the namespace two-teams.
# shellcheck disable=SC2034
ROBOT=system:serviceaccount:two-teams:robot

# allowed USER NAMESPACE VERB KIND: true if the API server would allow it.
allowed() { [[ $(kubectl auth can-i "$3" "$4" --as "$1" -n "$2" 2>/dev/null) == yes ]]; }

# may USER NAMESPACE VERB KIND: goes on only if it's allowed. Looks for three seconds: the authorizer follows a change within a moment.
may() {
  local tries
  for ((tries = 0; tries < 10; tries++)); do
    if allowed "$@"; then return; fi
    sleep 0.3
  done
  fail "$1 may not $3 $4 in the namespace $2" "a permission to $3 them" "kubectl get rolebindings -n $2 -o wide: which subjects, and which role?"
}

# may_not USER NAMESPACE VERB KIND: goes on only if it's refused.
may_not() {
  local tries
  for ((tries = 0; tries < 10; tries++)); do
    if ! allowed "$@"; then return; fi
    sleep 0.3
  done
  fail "$1 may $3 $4 in the namespace $2" "no such permission" "kubectl get rolebindings -n $2 -o wide: which one gives too much?"
}

# visitors NAMESPACE…: asks the shop for its page from a new Pod in each namespace, and deletes the Pods. Keeps in GOT the
# namespaces whose Pod got it. Each asks up to eight times: the nodes need a moment to learn of a new Pod.
visitors() {
  local name="visitor-$RANDOM" namespace phase tries
  for namespace; do
    kubectl run "$name" -n "$namespace" --labels "drydock.lab=${DRYDOCK_LAB/\//.}" --image busybox:1.37 --restart Never -- \
      sh -c 'for n in 1 2 3 4 5 6 7 8; do wget -q -O - -T 2 http://shop.two-teams-b:8080/ && exit 0; sleep 0.5; done; exit 1' >/dev/null
  done
  GOT=' '
  for namespace; do
    for ((tries = 0; tries < 90; tries++)); do
      phase=$(kubectl get pod "$name" -n "$namespace" -o 'jsonpath={.status.phase}')
      if [[ $phase == Succeeded || $phase == Failed ]]; then break; fi
      sleep 1
    done
    if [[ $phase == Succeeded ]]; then GOT+="$namespace "; fi
    kubectl delete pod "$name" -n "$namespace" --now --wait=false >/dev/null
  done
}
