# Holds when no rollout is under way: three Pods, all of the present template, all ready, and http://web answers.
in_lab_namespace
pods_ready web 3
# at_rest: true if all Pods are of the present template, and ready. Sets what it saw.
at_rest() {
  read -r wanted all updated ready <<<"$(kubectl get deployment web -o 'jsonpath={.spec.replicas} {.status.replicas} {.status.updatedReplicas} {.status.readyReplicas}')"
  [[ $wanted == "$all" && $wanted == "$updated" && $wanted == "$ready" ]]
}
# The controller may not have looked at the last change yet.
if ! wait_for 5 "the rollout has ended" at_rest 2>/dev/null; then
  image=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.containers[0].image}')
  fail "web wants $wanted Pods with the image $image; it has $all, ${updated:-0} of them made from the present template, $ready ready" "all of the present template, and ready" "kubectl get pods, kubectl rollout history deployment/web"
fi
[[ $wanted == 3 ]] || fail "web wants $wanted Pods" "3" "kubectl get deployment web"
pod_ready client
answers client http://web/cgi-bin/page
pass "no rollout is under way: $ready Pods of the present template are ready"
