# Holds when Envoy has passed on a request for /cart?trace that came over HTTPS, and a Pod of the shop knows it by its id.
in_lab_namespace
log=$(envoy_log 1h) || fail "Envoy's log can't be read" "its lines" "kubectl logs -n projectcontour deployment/contour -c envoy"
ids=$(awk -F '"' '$2 ~ /cart\?trace/ {print $8}' <<<"$log")
[[ -n $ids ]] || fail "Envoy's log has no request for /cart?trace" "one" "did the request go to port 8443? Envoy writes its log every ten seconds"
pods=$(kubectl logs -l site=shop --tail -1)
for id in $ids; do
  if [[ $pods == *"x-request-id=$id "*https* ]]; then pass "Envoy and the Pod both know the request $id"; fi
done
fail "the Pods of the shop know none of these requests: ${ids//$'\n'/ }" "the line about one" "kubectl logs -l site=shop --tail -1; logs are kept as long as their Pods"
