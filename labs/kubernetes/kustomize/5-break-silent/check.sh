# Holds when staging-shop has three Pods with the greeting of its file, because its overlay says so, and the next change
# of that file will replace the Pods.
in_lab_namespace
same_base
if grep -x 'GREETING=Hello from staging' overlays/staging/settings.env >/dev/null; then
  fail "overlays/staging/settings.env has the first greeting" "the colleague's, or a newer one" "the file is right; what became of it?"
fi
applied staging
replicas=$(kubectl get deployment staging-shop -o 'jsonpath={.spec.replicas}')
[[ $replicas == 3 ]] || fail "staging-shop has $replicas replicas" "3" "kubectl kustomize overlays/staging: what became of the patch?"
pods_ready staging-shop 3
greets staging
finds_own_pods staging

# The next change, in a copy: does it reach the Pods' template?
copy=$(changed_copy overlays/staging/settings.env 'NEXT=change')
now=$(deployment_in overlays/staging)
next=$(deployment_in "$copy/overlays/staging")
rm -rf "$copy"
[[ $now != "$next" ]] ||
  fail "the next change of settings.env would leave the Deployment as it is" "that it replaces the Pods" \
    "compare the names of the ConfigMaps of dev and staging: kubectl get configmaps"
pass "staging-shop has 3 Pods with the new greeting, and the next one will arrive by itself"
