# Holds when the Pod of shop sees red, both ways, from ConfigMaps that are immutable and say red.
in_lab_namespace
shop_pod
seen=$(variable COLOUR)
file=$(in_shop cat /etc/settings/colour)
[[ $seen == red ]] || fail "the variable COLOUR in the Pod of shop says '$seen'" "red" "which ConfigMap does the Deployment name for it, and was its Pod made after the change?"
[[ $file == red ]] || fail "the file /etc/settings/colour in the Pod of shop says '$file'" "red" "which ConfigMap does the volume of the Deployment name?"
from_variable=$(source_of COLOUR)
[[ $from_variable == 'configmap '* ]] || fail "the variable COLOUR comes from ${from_variable:-no ConfigMap}" "a ConfigMap" "shop.yaml shows how it was"
from_file=$(settings_files)
[[ -n $from_file ]] || fail "no ConfigMap is mounted at /etc/settings" "one" "shop.yaml shows how it was"
for name in ${from_variable#configmap } $from_file; do
  [[ $(kubectl get configmap "$name" -o 'jsonpath={.immutable}') == true ]] ||
    fail "the ConfigMap $name can still be changed" "that it can't" "kubectl explain configmap"
done
pass "variable and file say red, from ${from_variable#configmap }, which is immutable"
