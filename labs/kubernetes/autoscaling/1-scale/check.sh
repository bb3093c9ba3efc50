# Holds when the autoscaler web has scaled its Deployment up, and down again to one Pod.
in_lab_namespace
object_exists hpa web
said=$(kubectl get events --field-selector reason=SuccessfulRescale,involvedObject.name=web -o 'jsonpath={range .items[*]}{.message}{"\n"}{end}')
[[ $said == *"above target"* ]] || fail "the autoscaler web has never scaled up" "once, under load" "kubectl describe hpa web; does the Pod visitors run?"
[[ $said == *"below target"* ]] || fail "the autoscaler web has not scaled down" "that it did, after the load" "kubectl delete pod visitors, then wait a minute"
replicas=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $replicas == 1 ]] || fail "the Deployment web asks for $replicas Pods" "1 at the end" "kubectl get hpa web -w; it takes a minute after the load"
pass "web was scaled up, and is back to 1"
