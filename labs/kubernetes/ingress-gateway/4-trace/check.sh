# Holds when Envoy passed on a request for /cart?trace that came over HTTPS, and a Pod of the shop logged its id.
in_lab_namespace
log=$(envoy_log 1h) || fail "kubectl can't read Envoy's log" "its lines" "kubectl logs -n projectcontour deployment/contour -c envoy"
ids=$(awk -F '"' '$2 ~ /cart\?trace/ {print $8}' <<<"$log")
[[ -n $ids ]] || fail "Envoy's log has no request for /cart?trace" "one" "send the request to port 8443; Envoy writes its log every ten seconds"
pods=$(kubectl logs -l site=shop --tail -1)
for id in $ids; do
  if [[ $pods == *"x-request-id=$id "*https* ]]; then pass "Envoy and the Pod both logged the request $id"; fi
done
fail "the Pods of the shop logged none of these requests over HTTPS: ${ids//$'\n'/ }" "a line about one of them" "kubectl logs -l site=shop --tail -1; a Pod's log goes with the Pod"
