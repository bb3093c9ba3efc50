# Helpers of this lab's checks.

# served HOST PATH SERVICE: goes on only if a Pod of that Service answers the request. Looks for fifteen seconds: Envoy follows a change within a moment.
served() {
  local attempt said
  for ((attempt = 0; attempt < 30; attempt++)); do
    said=$(curl -s --max-time 5 -w '  (%{http_code})' -H "Host: $1" "http://127.0.0.1:8081$2") || true
    if [[ $said == "$3 on "*"(200)" ]]; then return 0; fi
    sleep 0.5
  done
  fail "http://$1$2 is answered: $said" "by a Pod of $3, with 200" "bash site.sh sends these requests too; kubectl describe ingress,httproute"
}

# envoy_log [TIME]: Envoy's log of the last ten minutes, or of that time.
envoy_log() { kubectl logs -n projectcontour deployment/contour -c envoy --since "${1:-10m}"; }
