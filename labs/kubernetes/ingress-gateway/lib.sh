# Helpers of this lab's checks.

# served HOST PATH SERVICE: goes on only if Envoy passes the request to a Pod of that service. Looks for fifteen seconds: it follows changes within a moment.
served() {
  local attempt said
  for ((attempt = 0; attempt < 30; attempt++)); do
    said=$(curl -s --max-time 5 -w '  (%{http_code})' -H "Host: $1" "http://127.0.0.1:8081$2") || true
    if [[ $said == "$3 on "*"(200)" ]]; then return 0; fi
    sleep 0.5
  done
  fail "http://$1$2 is answered: $said" "by a Pod of $3, with 200" "bash site.sh asks as well; kubectl get ingress,httproute,services shows who says what"
}

# envoy_log: what Envoy has written in the last minutes.
envoy_log() { kubectl logs -n projectcontour deployment/contour -c envoy --since "${1:-10m}"; }
