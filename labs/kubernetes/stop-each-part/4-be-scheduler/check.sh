# Holds when the Pod by-hand, which asks for the scheduler you, was bound to a worker and runs there.
in_lab_namespace
object_exists pod by-hand
scheduler=$(kubectl get pod by-hand -o 'jsonpath={.spec.schedulerName}')
[[ $scheduler == you ]] || fail "the Pod by-hand asks for the scheduler $scheduler" "it to ask for you, as by-hand.yaml says" "kubectl get pod by-hand -o yaml; by-hand.yaml is as it should be"
node=$(kubectl get pod by-hand -o 'jsonpath={.spec.nodeName}')
[[ -n $node ]] || fail "the Pod by-hand has no node" "one that you have chosen" "kubectl explain binding says what a scheduler sends"
# What a Binding writes into a Pod has no manager; what came with the Pod has.
written=$(kubectl get pod by-hand --show-managed-fields -o 'jsonpath={.metadata.managedFields[*].fieldsV1}')
[[ $written != *'"f:nodeName"'* ]] || fail "the Pod by-hand was made with the node $node in its spec" "a Pod without a node, and a Binding for it" "what does a scheduler find, and what does it send?"
[[ $node != drydock-control-plane ]] || fail "the Pod by-hand is on drydock-control-plane" "a worker" "a binding is for life: the Pod has to be made anew"
pod_ready by-hand
pass "the Pod by-hand runs on $node"
