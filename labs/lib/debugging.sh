# Sourced by check.sh of lab kubernetes/debugging, after lib/check.sh and lib/cluster.sh.
# shellcheck shell=bash

# serves NAME TEXT: goes on only if http://NAME answers the Pod client with that text, and keeps the answer in ANSWER.
serves() {
  local attempt states behind
  in_lab_namespace
  [[ $(kubectl get pod client --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}' 2>/dev/null) == True ]] ||
    fail "no Pod named client that is ready" "it, to ask from" "kubectl apply --filename shop.yaml makes it"
  # Rules on the nodes follow a change within a moment. As long as nobody stands behind the name, there is little to wait for.
  for attempt in 1 2 3 4 5 6 7 8; do
    if ANSWER=$(kubectl exec client -- wget -q -O - -T 3 "http://$1" 2>&1) && [[ $ANSWER == *"$2"* ]]; then return 0; fi
    behind=$(kubectl get endpointslices --selector "kubernetes.io/service-name=$1" --output yaml)
    if [[ $behind != *"ready: true"* && $attempt -ge 3 ]]; then break; fi
    sleep 0.5
  done
  states=$(kubectl get pods --selector "app=$1" --no-headers 2>/dev/null | awk '{print "; Pod: " $2 " ready, " $3 ", " $4 " restarts"}')
  ANSWER=${ANSWER//$'\n'/ }
  fail "http://$1 says to the Pod client: ${ANSWER:0:120} (attempt $attempt)${states//$'\n'/}" "an answer with '$2'" "kubectl get pods --selector app=$1, and from there the next look"
}
