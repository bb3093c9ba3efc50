# Holds when the name web-pods stands for the addresses of the ready Pods of web, and for nothing else: later too.
in_lab_namespace
object_exists service web-pods
pods_ready web 1
pod_ready client
# The DNS follows a change within a moment.
wait_for 12 "the name stands for the ready Pods" name_is_pods 2>/dev/null || {
  found=$(looked_up)
  fail "$PODS is ${found:-nothing}" "the addresses of the ready Pods of web: $(ready_addresses)" "kubectl exec client -- nslookup -type=a $PODS; kubectl describe service web-pods"
}
selects web-pods web
unready=$(kubectl get service web-pods -o 'jsonpath={.spec.publishNotReadyAddresses}')
[[ $unready != true ]] || fail "web-pods publishes the addresses of Pods that aren't ready, too" "those of ready Pods" "kubectl get service web-pods -o yaml"
pass "$PODS is $(looked_up)"
