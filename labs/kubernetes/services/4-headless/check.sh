# Holds when the name web-pods stands for the addresses of the ready Pods of web, and for nothing else, later too; when the
# DNS says on which port they listen; and when a file says so, too.
in_lab_namespace
object_exists service web-pods
pods_ready web 1
pod_ready client
# The DNS follows a change within a moment.
wait_for 12 "the name stands for the ready Pods" name_is_pods 2>/dev/null || {
  found=$(looked_up)
  fail "$PODS is ${found:-nothing}" "the addresses of the ready Pods of web: $(ready_addresses)" \
    "kubectl exec client -- nslookup -type=a $PODS; kubectl describe service web-pods"
}
selects web-pods web
unready=$(kubectl get service web-pods -o 'jsonpath={.spec.publishNotReadyAddresses}')
[[ $unready != true ]] ||
  fail "web-pods publishes the addresses of Pods that aren't ready, too" "those of ready Pods" \
    "kubectl get service web-pods -o yaml"
wait_for 12 "the DNS says the port" port_is 8080 2>/dev/null || {
  found=$(port_said)
  fail "the DNS says about _http._tcp.$PODS: ${found:+port }${found:-nothing}" "port 8080, where the Pods listen" \
    "kubectl describe service web-pods: name and TargetPort of its port; kubectl explain service.spec.ports"
}
written
pass "$PODS is $(looked_up), port http is 8080"
