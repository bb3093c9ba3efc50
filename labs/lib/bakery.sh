# Sourced by the checks of helm/why: looks at a bakery through its customer, and at the release that it is.
# shellcheck shell=bash

# says NAME TITLE: goes on only if that bakery answers the customer with its title, and keeps the answer in ANSWER.
says() {
  local attempt
  pod_ready customer
  # Rules on the nodes and names in the DNS follow a change within some seconds.
  for ((attempt = 0; attempt < 20; attempt++)); do
    if ANSWER=$(kubectl exec customer -- wget -q -O - -T 5 "http://$1-web/" 2>&1) && [[ $ANSWER == "$2: order "* ]]; then return 0; fi
    sleep 1
  done
  fail "http://$1-web/ answers the customer: ${ANSWER//$'\n'/ }" "$2: order, and a number" "kubectl exec customer -- wget -q -O - http://$1-web/; kubectl get pods,services"
}

# deployed RELEASE: goes on only if it is there, its last revision went well, and all that its manifest names exists. Keeps that in MANIFEST.
deployed() {
  local state missing
  state=$(helm status "$1" 2>/dev/null | awk '/^STATUS: / {print $2}') || true
  [[ -n $state ]] || fail "no release named $1" "it to be there" "helm list"
  [[ $state == deployed ]] || fail "the release $1 is $state" "deployed" "helm history $1"
  MANIFEST=$(helm get manifest "$1")
  missing=$(kubectl get --filename - <<<"$MANIFEST" 2>&1 >/dev/null | awk '/NotFound/ {print $5, $6}') || true
  [[ -z $missing ]] || fail "the manifest of $1 names what is not there: ${missing//$'\n'/, }" "all of it" "helm get manifest $1 | kubectl get --filename -"
}

# manifest_has RELEASE TEXT: goes on only if a line of its manifest has that. After deployed.
manifest_has() {
  [[ $MANIFEST == *"$2"* ]] || fail "the manifest of $1 has no '$2'" "that" "helm get manifest $1; helm get values $1"
}
