# Holds when the Pod of shop sees red, as a variable and as a file, and the file opening.txt, from ConfigMaps that are
# immutable.
in_lab_namespace
shop_pod
seen=$(variable COLOUR)
file=$(in_shop cat /etc/settings/colour)
[[ $seen == red ]] ||
  fail "the variable COLOUR in the Pod of shop says '$seen'" "red" \
    "which ConfigMap does the Deployment name for it, and was its Pod created after the change?"
[[ $file == red ]] ||
  fail "the file /etc/settings/colour in the Pod of shop says '$file'" "red" \
    "which ConfigMap does the volume of the Deployment name?"
hours=$(in_shop cat /etc/settings/opening.txt)
[[ $hours == $'Monday to Friday\n08:00 to 18:00' ]] ||
  fail "the file /etc/settings/opening.txt in the Pod of shop says '${hours//$'\n'/\\n}'" \
    "two lines: Monday to Friday, and 08:00 to 18:00" \
    "kubectl get configmaps -o yaml; kubectl exec $SHOP -- ls /etc/settings; how does YAML write several lines?"
from_variable=$(source_of COLOUR)
[[ $from_variable == 'configmap '* ]] ||
  fail "the variable COLOUR comes from ${from_variable:-no ConfigMap}" "a ConfigMap" "shop.yaml shows how it was"
from_files=$(settings_files)
[[ -n $from_files ]] || fail "no ConfigMap is mounted at /etc/settings" "one" "shop.yaml shows how it was"
for name in ${from_variable#configmap } $from_files; do
  [[ $(kubectl get configmap "$name" -o 'jsonpath={.immutable}') == true ]] ||
    fail "the ConfigMap $name can still be changed" "one that can't" "kubectl explain configmap"
done
pass "the shop is red and knows its hours, from ${from_variable#configmap }, which is immutable"
