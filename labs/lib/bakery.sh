# Sourced by the checks of helm/why, after release.sh: looks at a bakery through its customer, and at the release that it is.
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

# whole RELEASE: goes on only if it is deployed, and all that its manifest names exists. Keeps that in MANIFEST.
whole() {
  local missing
  release_is "$1" deployed
  MANIFEST=$(helm get manifest "$1")
  missing=$(kubectl get --filename - <<<"$MANIFEST" 2>&1 >/dev/null | awk '/NotFound/ {print $5, $6}') || true
  [[ -z $missing ]] || fail "the manifest of $1 names what is not there: ${missing//$'\n'/, }" "all of it" "helm get manifest $1 | kubectl get --filename -"
}

# manifest_has RELEASE TEXT: goes on only if a line of its manifest has that. After whole.
manifest_has() {
  [[ $MANIFEST == *"$2"* ]] || fail "the manifest of $1 has no '$2'" "that" "helm get manifest $1; helm get values $1"
}
