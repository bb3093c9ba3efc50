# Holds when Envoy has passed on a marked request for a lesson, and a Pod of the site knows it by its id.
in_lab_namespace
log=$(envoy_log) || fail "Envoy's log can't be read" "its lines" \
  "kubectl logs -n projectcontour deployment/contour -c envoy"
ids=$(awk -F '"' '$2 ~ /how-it-works\/\?trace/ && $10 ~ /^drydock\.localhost/ {print $8}' <<<"$log")
[[ -n $ids ]] || fail "Envoy's log has no request for /start/how-it-works/?trace" "one" \
  "Envoy writes its log every ten seconds: kubectl logs -n projectcontour deployment/contour -c envoy"
pods=$(site_log)
for id in $ids; do
  if [[ $pods == *"\"id\":\"$id\""* ]]; then pass "Envoy and the Pod both know the request $id"; fi
done
fail "the Pods of the site know none of these requests: ${ids//$'\n'/ }" "the line about one" \
  "kubectl logs -l app.kubernetes.io/name=drydock --tail -1; logs are kept as long as their Pods"
