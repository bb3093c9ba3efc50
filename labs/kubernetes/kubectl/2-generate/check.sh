# Holds when the Deployment hello asks for two Pods and has them.
asks_at_home
object_exists deployment hello
wanted=$(kubectl get deployment hello -o 'jsonpath={.spec.replicas}')
[[ $wanted == 2 ]] ||
  fail "the Deployment hello asks for $wanted Pods" "2" \
    "two.yaml says 2; kubectl diff -f two.yaml shows what isn't applied yet"
pods_ready hello 2
pass "the Deployment hello asks for 2 Pods and has them"
