# Holds when till has 2 replicas, ops owns that field and nothing else, dev owns the rest, and an apply of the developers'
# file changes nothing.
in_lab_namespace
object_exists deployment till
seen=$(owners template | tr '\n' ' ')
[[ " $seen" == *" dev "* ]] ||
  fail "the Pod template of till is owned by ${seen:-no manager}" "dev" \
    "kubectl get deployment till --show-managed-fields -o yaml names the owners of each field"
[[ " $seen" != *" ops "* ]] ||
  fail "the Pod template of till is owned by $seen" "dev, and not ops, who owns only spec.replicas" \
    "what does replicas.yaml say, and what did ops apply?"
replicas=$(kubectl get deployment till -o 'jsonpath={.spec.replicas}')
[[ $replicas == 2 ]] ||
  fail "the Deployment till has $replicas replicas" "2, as the operators want" "replicas.yaml is what the operators apply, as ops"
seen=$(owners replicas | tr '\n' ' ')
[[ " $seen" == *" ops "* && " $seen" != *" dev "* ]] ||
  fail "spec.replicas of till is owned by ${seen:-no manager}" "ops, and not dev" \
    "kubectl get deployment till --show-managed-fields -o yaml"
said=$(kubectl apply --server-side --field-manager dev --dry-run=server -f till.yaml -o 'jsonpath={.spec.replicas}' 2>&1) ||
  fail "the developers' apply is refused: ${said%%$'\n'*}" "no conflict" "which field of till.yaml is no longer theirs?"
[[ $said == 2 ]] ||
  fail "the developers' next apply would give till $said replicas" "2" "what does till.yaml say about them?"
pass "ops owns spec.replicas of till and has set it to 2; the developers' apply leaves it alone"
