# Holds when the Deployment shop is there, and no Pod of it, because each is refused.
in_lab_namespace
still_restricted
object_exists deployment shop
pods=$(kubectl get pods -l app=shop -o name)
[[ -z $pods ]] || fail "shop has ${pods//$'\n'/, }" "no Pod yet" "shop.yaml, as it came"
# The Deployment reports it a moment after its ReplicaSet.
for ((tries = 0; tries < 10; tries++)); do
  said=$(kubectl get deployment shop -o 'jsonpath={.status.conditions[?(@.type=="ReplicaFailure")].message}')
  if [[ -n $said ]]; then break; fi
  sleep 0.3
done
[[ $said == *'violates PodSecurity'* ]] ||
  fail "the Deployment shop reports: ${said:-no failure}" "that its Pods are refused" \
    "kubectl describe deployment shop"
pass "the Deployment shop is there, and admission refuses each of its Pods"
