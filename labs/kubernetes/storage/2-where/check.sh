# Holds when a Pod elsewhere wanted the claim on another node, found none that has the volume, and is gone.
in_lab_namespace
object_exists pvc notes
said=$(kubectl get events --field-selector reason=FailedScheduling,involvedObject.name=elsewhere -o 'jsonpath={.items[*].message}')
[[ $said == *"PersistentVolume's node affinity"* ]] || fail "no Pod named elsewhere was kept from a node by its volume${said:+: $said}" "one that wants the claim notes on another node" "elsewhere.yaml: which node's name belongs in place of HERE?"
if kubectl get pod elsewhere >/dev/null 2>&1; then fail "the Pod elsewhere is still there" "that it is gone" "kubectl delete pod elsewhere"; fi
pass "the claim notes can be used on one node only"
