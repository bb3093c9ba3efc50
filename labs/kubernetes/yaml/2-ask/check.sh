# Holds when the Deployment web has three ready Pods, and a file in the work folder asks for them.
in_lab_namespace
object_exists deployment web
wanted=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $wanted == 3 ]] ||
  fail "the Deployment web has spec.replicas $wanted" "3, as the author of web.yaml wants" \
    "kubectl explain deployment.spec lists the fields that there are"
pods_ready web 3
asked_for_in_a_file web 3
pass "the Deployment web has 3 ready Pods, and a file asks for them"
