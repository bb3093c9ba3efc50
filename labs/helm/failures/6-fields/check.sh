# Holds when corner is deployed from the chart site, and no ReplicaSet of the old Deployment is left.
in_lab_namespace
release_is corner deployed
object_exists deployment corner
name=$(kubectl get deployment corner --output 'jsonpath={.spec.selector.matchLabels.app\.kubernetes\.io/name}')
[[ $name == site ]] || fail "the Deployment corner selects Pods of the chart $name" "Pods of the chart site" "kubectl get deployment corner --output yaml"
pods_ready corner 1
left=$(kubectl get replicasets --selector app.kubernetes.io/name=web,app.kubernetes.io/instance=corner --output name)
[[ -z $left ]] || fail "still there from the old Deployment: ${left//$'\n'/ }" "no old ReplicaSet, and so no old Pods" "kubectl get replicasets --show-labels"
pass "corner is deployed from the chart site, and nothing of the old Deployment is left"
