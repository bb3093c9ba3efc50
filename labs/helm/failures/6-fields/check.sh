# Holds when corner is deployed from the chart site, and no Pod of the Deployment before is left.
in_lab_namespace
release_is corner deployed
object_exists deployment corner
name=$(kubectl get deployment corner --output 'jsonpath={.spec.selector.matchLabels.app\.kubernetes\.io/name}')
[[ $name == site ]] || fail "the Deployment corner selects Pods of the chart $name" "of the chart site" "kubectl get deployment corner --output yaml"
pods_ready corner 1
left=$(kubectl get replicasets --selector app.kubernetes.io/name=web,app.kubernetes.io/instance=corner --output name)
[[ -z $left ]] || fail "the old Deployment has left ${left//$'\n'/ }" "them to be gone, with their Pods" "kubectl get replicasets --show-labels"
pass "corner is deployed from the chart site, and nothing of the Deployment before is left"
