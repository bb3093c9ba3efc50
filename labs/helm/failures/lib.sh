# Helpers of this lab's checks: a release's values, and the answers of its Pods.

# said_page RELEASE: the page among the release's values, its own or its chart's.
said_page() { helm get values "$1" --all --output yaml | sed -n 's/^page: //p' | tr -d "\"'"; }

# says RELEASE PAGE: goes on only if the release has that page among its values, not only an object that was changed by hand.
says() {
  local page
  page=$(said_page "$1")
  [[ $page == "$2" ]] || fail "the release $1 has the page '$page' among its values" "$2" "helm get values $1 --all; what would the next upgrade send?"
}

# release_answers RELEASE TEXT: goes on only if all Pods of its Deployment are from the newest template and ready, and answer
# that. Keeps it in ANSWER.
release_answers() {
  local missing tries
  object_exists deployment "$1"
  missing=$(kubectl rollout status "deployment/$1" --timeout 20s 2>&1) ||
    fail "not all Pods of the Deployment $1 are ready: ${missing//$'\n'/ }" "all of them" "kubectl get pods -l app.kubernetes.io/instance=$1"
  [[ $(ready_pods "$1") -ge 1 ]] || fail "the Deployment $1 has no Pods" "at least one" "helm get values $1 --all"
  # A Pod that is terminating may answer for a moment.
  for ((tries = 0; tries < 8; tries++)); do
    ANSWER=$(kubectl exec "deployment/$1" -- wget -q -O - -T 5 http://127.0.0.1:8080 2>&1) || true
    if [[ $ANSWER == "$2" ]]; then return; fi
    sleep 0.5
  done
  fail "the release $1 answers '${ANSWER:0:150}'" "$2" "helm get values $1"
}
