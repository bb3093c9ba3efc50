# Holds when a Pod had to wait for a scheduler, a deleted one for a controller manager, and both work again.
in_lab_namespace
pods_ready web 2
awake drydock-control-plane kube-scheduler
awake drydock-control-plane kube-controller
waited=$(longest .metadata.creationTimestamp "$SCHEDULED")
((waited >= 4)) || fail "no Pod has waited longer than $waited s for its node" "one that was made while the scheduler was frozen" "kubectl get pods -o wide, while the scheduler is frozen; one of web's Pods has to stay for this check"
ended=$(last_end)
newest=$(newest_server)
[[ -n $ended ]] || fail "no Pod of web was ever deleted" "one that was deleted while the controller manager was frozen" "kubectl get pods; which of them would a controller replace?"
late=$(($(seconds "$newest") - $(seconds "$ended")))
((late >= 2)) || fail "the youngest Pod of web was made $late s after the last one had ended" "some seconds later, because the controller manager was frozen" "what does a controller do about a deleted Pod, and when?"
pass "a Pod has waited $waited s for its node, and a deleted one $late s for its successor; both parts work again"
