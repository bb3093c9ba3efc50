# Holds when the Deployment web is there and asks for three Pods, as its author meant.
in_lab_namespace
object_exists deployment web
wanted=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $wanted == 3 ]] || fail "the Deployment web has spec.replicas $wanted" "3, as web.yaml was meant" "kubectl explain deployment.spec lists the fields that there are"
pass "the Deployment web has spec.replicas 3"
