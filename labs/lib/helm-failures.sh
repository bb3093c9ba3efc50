# Sourced by the checks of helm/failures, after check.sh and cluster.sh: what a release answers.
# shellcheck shell=bash

# release_answers RELEASE TEXT: goes on only if all Pods of its Deployment are of the newest template and ready, and answer that. Keeps it in ANSWER.
release_answers() {
  local missing tries
  object_exists deployment "$1"
  missing=$(kubectl rollout status "deployment/$1" --timeout 30s 2>&1) ||
    fail "not all Pods of the Deployment $1 are ready: ${missing//$'\n'/ }" "all of them" "kubectl get pods --selector app.kubernetes.io/instance=$1"
  [[ $(ready_pods "$1") -ge 1 ]] || fail "the Deployment $1 has no Pods" "one at least" "helm get values $1 --all"
  # A Pod that is on its way out may answer for a moment.
  for ((tries = 0; tries < 8; tries++)); do
    ANSWER=$(kubectl exec "deployment/$1" -- wget -q -O - -T 5 http://127.0.0.1:8080 2>&1) || true
    if [[ $ANSWER == "$2" ]]; then return; fi
    sleep 0.5
  done
  fail "the release $1 answers '${ANSWER:0:150}'" "$2" "helm get values $1"
}
