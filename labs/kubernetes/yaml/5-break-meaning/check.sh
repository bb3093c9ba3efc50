# Holds when the Pod of shop serves the page that the author meant, and its words come from the variables.
in_lab_namespace
pods_ready shop 1
# shellcheck disable=SC2016
wait_for 30 "the rollout has ended" bash -c '[[ $(kubectl get deployment shop -o "jsonpath={.status.replicas} {.status.updatedReplicas} {.status.readyReplicas}") == "1 1 1" ]]' 2>/dev/null ||
  fail "the Deployment shop has Pods of an earlier template, or some that aren't ready" \
    "one ready Pod, of the current template" "kubectl get pods -l app=shop"
said=$(kubectl exec deployment/shop -- wget -q -O - -T 3 http://127.0.0.1:8080/ 2>&1) ||
  fail "no answer from port 8080 of the Pod of shop: ${said//$'\n'/ }" "the page of the shop" \
    "kubectl logs deployment/shop, kubectl get deployment shop -o yaml"
[[ $said == "colour blue, size 10" ]] ||
  fail "the page says '$said'" "'colour blue, size 10'" \
    "kubectl get deployment shop -o yaml: which variables does the container have?"
for wanted in COLOUR=blue SIZE=10; do
  value=$(kubectl exec deployment/shop -- sh -c "echo \"\$${wanted%=*}\"") || true
  [[ $value == "${wanted#*=}" ]] ||
    fail "the variable ${wanted%=*} of the container is '$value'" "'${wanted#*=}'" "kubectl get deployment shop -o yaml"
done
program=$(kubectl get deployment shop -o 'jsonpath={.spec.template.spec.containers[0].command} {.spec.template.spec.containers[0].args}')
for name in COLOUR SIZE; do
  grep -E "[$][{(]?$name" <<<"$program" >/dev/null ||
    fail "the program doesn't use the variable $name: $program" "COLOUR and SIZE in the page's text" "what would the page say if the colour were changed to red?"
done
pass "the Pod of shop serves: $said"
