# Holds when a Pod had a node and waited for a kubelet, and kubelet and kube-proxy of that worker work again.
in_lab_namespace
awake drydock-worker kubelet
awake drydock-worker kube-proxy
object_exists pod new
waited=$(longest "$SCHEDULED" "$STARTED")
((waited >= 8)) || fail "no Pod that has a node has waited longer than $waited s to be started" "the Pod new, made while the kubelet of its node was frozen" "kubectl get pod new -o wide, while the kubelet is frozen"
pods_ready web 2
pass "a Pod has waited $waited s for the kubelet of its node; kubelet and kube-proxy work again"
