# Holds when a Pod named elsewhere has asked for the claim on another node, found no node that has the volume, and was
# deleted.
in_lab_namespace
object_exists pvc notes
said=$(kubectl get events --field-selector reason=FailedScheduling,involvedObject.name=elsewhere -o 'jsonpath={.items[*].message}')
[[ $said == *"PersistentVolume's node affinity"* ]] ||
  fail "no event of a Pod named elsewhere says that its volume is on another node${said:+: $said}" \
    "a Pod that asks for the claim notes on another node" \
    "elsewhere.yaml: which node's name belongs in place of HERE?"
if kubectl get pod elsewhere >/dev/null 2>&1; then
  fail "the Pod elsewhere still exists" "no such Pod" "kubectl delete pod elsewhere"
fi
pass "the claim notes can be used on one node only"
