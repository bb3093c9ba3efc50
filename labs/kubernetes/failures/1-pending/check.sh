# Holds when the Pods pinned (on the control plane's node) and store are ready, and the claim data is bound.
in_lab_namespace
pod_ready pinned
pod_ready store
node=$(kubectl get pod pinned -o 'jsonpath={.spec.nodeName}')
[[ $node == drydock-control-plane ]] || fail "the Pod pinned is on $node" "drydock-control-plane" "pinned.yaml, under nodeSelector"
phase=$(kubectl get persistentvolumeclaim data -o 'jsonpath={.status.phase}' 2>/dev/null) || fail "no claim named data" "it, bound" "kubectl get persistentvolumeclaims"
[[ $phase == Bound ]] || fail "the claim data is $phase" "Bound" "kubectl describe persistentvolumeclaim data"
pass "pinned and store are ready, and the claim data is bound"
