# Helpers of this lab's checks: which program gets an answer from which, and who may open a connection.

# ask DEPLOYMENT URL: what a Pod of it gets from that address.
ask() { kubectl exec "deployment/$1" -- timeout 5 wget -q -O - -T 2 "$2" 2>&1; }

# answered DEPLOYMENT URL TEXT LOOK: goes on only if it gets that text. Asks a few times, because the
# nodes' rules follow a change within a moment.
answered() {
  local tries said
  for tries in 1 2; do
    if said=$(ask "$1" "$2") && [[ $said == "$3" ]]; then return; fi
    if ((tries < 2)); then sleep 0.5; fi
  done
  fail "$1 gets no answer from $2: ${said//$'\n'/ }" "$3" "$4"
}

# refused DEPLOYMENT URL LOOK: goes on only if it gets no answer.
refused() {
  local tries
  kubectl get deployment "$1" >/dev/null 2>&1 ||
    fail "no Deployment named $1" "it to be there" "kubectl apply -f app.yaml"
  for tries in 1 2 3 4 5; do
    if ! ask "$1" "$2" >/dev/null; then return; fi
    if ((tries < 5)); then sleep 0.5; fi
  done
  fail "$1 gets an answer from $2" "none" "$3"
}

# read_addresses: keeps the addresses of two Services outside of the lab's namespace.
# shellcheck disable=SC2034
read_addresses() {
  API_SERVER=$(kubectl get service kubernetes -n default -o 'jsonpath={.spec.clusterIP}')
  DNS_SERVER=$(kubectl get service kube-dns -n kube-system -o 'jsonpath={.spec.clusterIP}')
}

# connects DEPLOYMENT ADDRESS PORT: true if its Pod can open a TCP connection there.
connects() { kubectl exec "deployment/$1" -- timeout 4 sh -c "nc -w 2 $2 $3 </dev/null" >/dev/null 2>&1; }

# no_connection DEPLOYMENT ADDRESS PORT NAME LOOK: goes on only if it can't.
no_connection() {
  local tries
  for tries in 1 2 3 4; do
    if ! connects "$1" "$2" "$3"; then return; fi
    if ((tries < 4)); then sleep 0.5; fi
  done
  fail "$1 can connect to $4" "that it can't" "$5"
}

# stranger_refused: goes on only if a new Pod, which no policy can know, gets no answer from db. It's gone
# afterwards.
stranger_refused() {
  local name="stranger-$RANDOM" said
  kubectl run "$name" --image busybox:1.37 --restart Never -- sleep 60 >/dev/null
  if ! kubectl wait --for condition=Ready --timeout 60s "pod/$name" >/dev/null 2>&1; then
    fail "the Pod $name, which asks db, doesn't start" "it to be ready" "kubectl describe pod $name"
  fi
  said=$(kubectl exec "$name" -- timeout 5 wget -q -O - -T 2 http://db/ 2>&1) || true
  kubectl delete pod "$name" --now --wait=false >/dev/null
  [[ $said != *"rows of db"* ]] ||
    fail "a new Pod gets an answer from http://db/" "none" "whom do all policies for db together let in?"
}
