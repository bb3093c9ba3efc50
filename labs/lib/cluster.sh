# Sourced by check.sh of labs in the cluster, after lib/check.sh: a few looks at Kubernetes that many checks share.
# shellcheck shell=bash

# in_lab_namespace: goes on only if kubectl asks the course's cluster, in the lab's namespace.
in_lab_namespace() {
  local namespace
  namespace=$(kubectl config view --minify --output 'jsonpath={..namespace}' 2>/dev/null) || true
  [[ $namespace == "${DRYDOCK_LAB##*/}" ]] || fail "kubectl asks in the namespace '${namespace:-default}'" "the lab's namespace ${DRYDOCK_LAB##*/}" "npx drydock start $DRYDOCK_LAB creates it"
}

# object_exists KIND NAME: goes on only if it exists.
object_exists() {
  kubectl get "$1" "$2" >/dev/null 2>&1 || fail "no $1 named $2" "one of that name" "kubectl get $1 lists what exists; kubectl apply -f creates what a file describes"
}

# ready_pods DEPLOYMENT: how many of its Pods are ready.
ready_pods() {
  local ready
  ready=$(kubectl get deployment "$1" --output 'jsonpath={.status.readyReplicas}')
  printf '%s' "${ready:-0}"
}

# pods_ready DEPLOYMENT COUNT: goes on only if at least that many of its Pods are ready.
pods_ready() {
  object_exists deployment "$1"
  [[ $(ready_pods "$1") -ge $2 ]] || fail "the Deployment $1 has $(ready_pods "$1") ready Pods" "$2" "kubectl get pods, then kubectl describe on one that isn't ready"
}

# pod_ready NAME: goes on only if the Pod is there and ready.
pod_ready() {
  local ready
  ready=$(kubectl get pod "$1" --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}' 2>/dev/null) || fail "no Pod named $1" "a ready one of that name" "kubectl get pods lists what exists"
  [[ $ready == True ]] || fail "the Pod $1 is not ready" "a ready Pod" "kubectl describe pod $1"
}

# answers POD URL: goes on only if an HTTP request from that Pod is answered, and keeps what it said in ANSWER.
answers() {
  # Rules on the nodes follow a change within a moment.
  local attempt
  for attempt in 1 2 3 4 5 6; do
    if ANSWER=$(kubectl exec "$1" -- wget -q -O - -T 3 "$2" 2>&1); then return 0; fi
    sleep 0.5
  done
  fail "no answer from $2 in the Pod $1: ${ANSWER//$'\n'/ } (attempt $attempt)" "an answer" "kubectl describe service lists the ready Pods behind it, under Endpoints"
}
