# Sourced by the checks of helm/failures, after check.sh and cluster.sh: looks at releases of Helm.
# shellcheck shell=bash

# status_of RELEASE: its status, such as deployed or pending-upgrade; nothing where there is no such release.
status_of() {
  helm status "$1" --output json 2>/dev/null | awk 'match($0, /"status":"[a-z-]*"/) { print substr($0, RSTART + 10, RLENGTH - 11); exit }' || true
}

# release_is RELEASE STATUS: goes on only if it has that status.
release_is() {
  local status
  status=$(status_of "$1")
  [[ -n $status ]] || fail "no release named $1" "one that is $2" "helm list shows what there is"
  [[ $status == "$2" ]] || fail "the release $1 is $status" "$2" "helm history $1"
}

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
