# Holds when the ConfigMap settings has its values as strings, and both documents of blocks.yaml became objects.
in_lab_namespace
for name in settings kept folded; do object_exists configmap "$name"; done
seen=$(kubectl get configmap settings -o 'jsonpath={.data.country} {.data.light} {.data.version} {.data.room} {.data.empty} {.data.time}')
[[ $seen == "no on 1.10 010 ~ 12:30" ]] ||
  fail "the values of the ConfigMap settings are '$seen'" "'no on 1.10 010 ~ 12:30'" \
    "kubectl get configmap settings -o yaml; quoted.yaml has them as strings"
pass "the ConfigMap settings has the strings $seen"
