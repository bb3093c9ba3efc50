# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/selector.sh"

# Helpers of this lab's checks.

# serves NAME TEXT: goes on only if http://NAME answers the Pod client with that text, and keeps the answer in ANSWER.
serves() {
  local attempt states behind
  in_lab_namespace
  [[ $(kubectl get pod client -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}' 2>/dev/null) == True ]] ||
    fail "no Pod named client that is ready" "it, to ask from" "kubectl get pods; shop.yaml describes it"
  # Rules on the nodes follow a change within a moment. As long as no ready Pod is listed, there is little to wait for.
  for attempt in 1 2 3 4 5 6 7 8; do
    if ANSWER=$(kubectl exec client -- wget -q -O - -T 3 "http://$1" 2>&1) && [[ $ANSWER == *"$2"* ]]; then return 0; fi
    behind=$(kubectl get endpointslices -l "kubernetes.io/service-name=$1" -o yaml)
    if [[ $behind != *"ready: true"* && $attempt -ge 3 ]]; then break; fi
    sleep 0.5
  done
  states=$(kubectl get pods -l "app=$1" --no-headers 2>/dev/null | awk '{print "; Pod: " $2 " ready, " $3 ", " $4 " restarts"}')
  ANSWER=${ANSWER//$'\n'/ }
  fail "http://$1 says to the Pod client: ${ANSWER:0:120} (attempt $attempt)${states//$'\n'/}" "an answer with '$2'" "kubectl get pods -l app=$1, and from there the next look"
}

# of_template FIELD: of the container of the Deployment's template.
of_template() { kubectl get deployment "$1" -o "jsonpath={.spec.template.spec.containers[0].$2}"; }

# rolled_out NAME: true if all Pods of the Deployment are of its present template, and ready.
rolled_out() {
  local wanted all updated ready
  read -r wanted all updated ready <<<"$(kubectl get deployment "$1" -o 'jsonpath={.spec.replicas} {.status.replicas} {.status.updatedReplicas} {.status.readyReplicas}')"
  [[ $wanted -ge 1 && $wanted == "$all" && $wanted == "$updated" && $wanted == "$ready" ]]
}

# as_many_as_wanted NAME: true if there are no more Pods of that name than the Deployment wants, ending ones included.
as_many_as_wanted() {
  [[ $(kubectl get pods -l "app=$1" -o name | wc -l) -le $(kubectl get deployment "$1" -o 'jsonpath={.spec.replicas}') ]]
}

# next_too NAME: goes on only if the Deployment's Pods run as its template says, and the Service of that name selects
# them: so that the Pods that come next work as well.
next_too() {
  local field pods
  pods_ready "$1" 1
  wait_for 10 "the rollout has ended" rolled_out "$1" 2>/dev/null ||
    fail "the Deployment $1 has Pods of an earlier template, or some that aren't ready" "all of the present template, and ready" "kubectl get pods -l app=$1; kubectl rollout status deployment/$1"
  # Pods of the earlier template may still be ending.
  wait_for 60 "no other Pod is left" as_many_as_wanted "$1" 2>/dev/null || true
  selects "$1" "$1"
  for field in image resources.limits; do
    pods=$(kubectl get pods -l "app=$1" -o "jsonpath={range .items[*]}{.spec.containers[0].$field}{\"\\n\"}{end}" | sort -u)
    [[ $pods == "$(of_template "$1" "$field")" ]] ||
      fail "today's Pod of $1 has the $field $pods; the next one will have $(of_template "$1" "$field")" "a Deployment whose next Pod works, too" "kubectl describe deployment $1, under Pod Template"
  done
}
