# Holds when the autoscaler api reads a percentage of CPU, and its target is still 60 percent.
in_lab_namespace
object_exists deployment api
object_exists hpa api
scales=$(kubectl get hpa api -o 'jsonpath={.spec.scaleTargetRef.kind}/{.spec.scaleTargetRef.name}')
[[ $scales == Deployment/api ]] || fail "the autoscaler api is for $scales" "Deployment/api" "api.yaml has what it was"
target=$(kubectl get hpa api -o 'jsonpath={.spec.metrics[?(@.resource.name=="cpu")].resource.target.averageUtilization}')
[[ $target == 60 ]] || fail "the autoscaler api has a target of '$target' percent of CPU" "60" "kubectl edit hpa api; api.yaml has what it was"
active=$(kubectl get hpa api -o 'jsonpath={.status.conditions[?(@.type=="ScalingActive")].status}')
why=$(kubectl get hpa api -o 'jsonpath={.status.conditions[?(@.type=="ScalingActive")].message}')
[[ $active == True ]] || fail "the autoscaler api cannot scale: $why" "ScalingActive, with a percentage" "kubectl describe hpa api; new Pods are measured within a minute"
use=$(kubectl get hpa api -o 'jsonpath={.status.currentMetrics[0].resource.current.averageUtilization}')
[[ -n $use ]] || fail "the autoscaler api knows no use" "a percentage" "kubectl get hpa api"
pass "the autoscaler api reads $use percent of a target of $target"
