# Holds when the ConfigMap settings has both changes: country se and light off.
in_lab_namespace
object_exists configmap settings
seen=$(kubectl get configmap settings -o 'jsonpath={.data.country} {.data.light}')
[[ $seen == "se off" ]] ||
  fail "country and light of the ConfigMap settings are '$seen'" "'se off': both changes" \
    "kubectl get configmap settings -o yaml"
pass "the ConfigMap settings has both changes: country se, light off"
