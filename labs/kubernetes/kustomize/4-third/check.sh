# Holds when prod is a third environment beside the others: three Pods of its own behind its own Service, made from the
# base and not from a copy of it.
in_lab_namespace
same_base
applied prod
for env in prod dev staging; do
  pods_ready "$env-shop" 1
  finds_own_pods "$env"
done
pods_ready prod-shop 3
replicas=$(kubectl get deployment prod-shop -o 'jsonpath={.spec.replicas}')
[[ $replicas == 3 ]] || fail "prod-shop has $replicas replicas" "3" "kubectl kustomize overlays/prod"
image=$(kubectl get deployment prod-shop -o 'jsonpath={.spec.template.spec.containers[0].image}')
[[ $image == *busybox:1.37 ]] || fail "prod-shop runs $image" "busybox:1.37" "the field images, in overlays/prod"
answer_of prod
[[ $ANSWER == 'Welcome to the shop, prices in CHF' ]] ||
  fail "prod-shop answers '$ANSWER'" "'Welcome to the shop, prices in CHF'" \
    "kubectl kustomize overlays/prod shows the data of the ConfigMap; what does behavior say?"

# Would a change of the base arrive? Tried in a copy.
copy=$(changed_copy base/deployment.yaml '      priorityClassName: from-the-base')
follows=$(deployment_in "$copy/overlays/prod" | grep -c from-the-base) || true
rm -rf "$copy"
[[ $follows -ge 1 ]] ||
  fail "overlays/prod doesn't follow a change of base/" "that it builds on the base" "the field resources, in overlays/prod"
pass "prod-shop has $replicas Pods of its own, and its overlay builds on the base"
