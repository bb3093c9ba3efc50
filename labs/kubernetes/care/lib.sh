# Helpers of this lab's checks. They ask the lab's own cluster, whichever one kubectl would ask.

care() { kubectl --context kind-care "$@"; }

# api_answers: goes on only if the lab's cluster is there and its API server answers.
api_answers() {
  kubectl config get-contexts -o name 2>/dev/null | grep -x kind-care >/dev/null ||
    fail "kubectl knows no cluster kind-care" "the lab's own cluster" "kind get clusters; kind export kubeconfig --name care"
  wait_for 30 "the API server answers" care get --raw /readyz 2>/dev/null ||
    fail "the API server of care doesn't answer" "it to run" "docker exec care-control-plane ls /etc/kubernetes/manifests"
}

# shop_has KIND NAME: goes on only if the namespace shop has it.
shop_has() {
  care get "$1" "$2" -n shop >/dev/null 2>&1 || fail "no $1 named $2 in the namespace shop" "it to be there" "kubectl get $1 -n shop"
}

# ready_web: how many Pods of web are ready.
ready_web() {
  local ready
  ready=$(care get deployment web -n shop -o 'jsonpath={.status.readyReplicas}')
  printf '%s' "${ready:-0}"
}

web_ready() {
  [[ $(ready_web) -ge $1 ]] || fail "web has $(ready_web) ready Pods" "$1" "kubectl get pods -n shop -o wide"
}

# same_as_saved KIND NAME: goes on only if the object in shop is the one that the snapshot holds.
same_as_saved() {
  local uid
  uid=$(care get "$1" "$2" -n shop -o 'jsonpath={.metadata.uid}')
  LC_ALL=C grep -a -F "$uid" snapshot.db >/dev/null ||
    fail "the $1 $2 isn't the one of the snapshot" "the object that was deleted, not another one of its name" "kubectl get $1 $2 -n shop -o yaml: its uid and creationTimestamp are new"
}

# written FILE: when that file of the control plane's was last written, in seconds since 1970.
written() { docker exec care-control-plane stat -c %Y "/etc/kubernetes/$1"; }

# started PART: when its process was started, likewise; fails if there is none.
started() {
  docker exec care-control-plane sh -c '
    for_seconds=$(ps -o etimes= -C "$1" | sort -n | tail -n 1)
    [ -n "$for_seconds" ] && echo $(($(date +%s) - for_seconds))' sh "$(printf %.15s "$1")"
}

# parts_ready: goes on only if the API says of all four parts that they are ready, which it may do half a minute late.
parts_ready() {
  local part
  for part in etcd kube-apiserver kube-controller-manager kube-scheduler; do
    wait_for 60 "$part is ready" is_ready "$part" 2>/dev/null ||
      fail "$part is not ready" "it to be" "kubectl get pods -n kube-system; kubectl logs has a part's last words"
  done
}
is_ready() {
  [[ $(care get pod "$1-care-control-plane" -n kube-system --ignore-not-found \
    -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}') == True ]]
}

allows_one() { [[ $(care get poddisruptionbudget web -n shop -o 'jsonpath={.status.disruptionsAllowed}') -ge 1 ]]; }
