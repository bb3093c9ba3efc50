# Holds when web asks for one Pod and has it, and the log has the call that took the other away.
in_lab_namespace
pods_ready web 1
wanted=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $wanted == 1 ]] || fail "the Deployment web asks for $wanted Pods" "1" "which object says how many Pods there should be?"
said=$(kubectl exec recorder -- recorder who delete pods)
[[ $said == replicaset-controller ]] || fail "the log says that ${said:-no program} made the last call \"delete pods\"" "replicaset-controller" "kubectl exec recorder -- recorder calls scale"
pass "the log has the replicaset-controller's deletion of a Pod"
