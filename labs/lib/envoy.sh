# Sourced by the checks of kubernetes/ingress-gateway, after check.sh and cluster.sh: asks Envoy for a host's path.
# shellcheck shell=bash

# served HOST PATH SERVICE: goes on only if Envoy passes the request to a Pod of that service. Looks for fifteen seconds: it follows changes within a moment.
served() {
  local attempt said
  for ((attempt = 0; attempt < 30; attempt++)); do
    said=$(curl --silent --max-time 5 --write-out '  (%{http_code})' --header "Host: $1" "http://127.0.0.1:8081$2") || true
    if [[ $said == "$3 on "*"(200)" ]]; then return 0; fi
    sleep 0.5
  done
  fail "http://$1$2 is answered: $said" "by a Pod of $3, with 200" ". ./ask.sh; ask $1 $2 asks as well; kubectl get ingress,httproute,services shows who says what"
}
