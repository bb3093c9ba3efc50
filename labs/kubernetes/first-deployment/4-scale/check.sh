# Holds when the Deployment web asks for three Pods and has them.
in_lab_namespace
object_exists deployment web
wanted=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $wanted == 3 ]] || fail "the Deployment web asks for $wanted Pods" "3" "which object would make the next Pod, and what does it ask for?"
pods_ready web 3
pass "the Deployment web asks for 3 Pods and has them"
