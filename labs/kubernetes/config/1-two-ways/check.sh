# Holds when the Pod of shop has a colour both as a variable and as a file that come from the ConfigMap settings.
in_lab_namespace
object_exists configmap settings
shop_pod
seen=$(variable COLOUR)
file=$(in_shop cat /etc/settings/colour)
[[ -n $seen ]] || fail "the Pod of shop has no variable COLOUR" "one" "kubectl exec $SHOP -- env"
[[ -n $file ]] || fail "the Pod of shop has no file /etc/settings/colour" "one" "kubectl exec $SHOP -- ls /etc/settings"
[[ $(source_of COLOUR) == 'configmap settings' ]] ||
  fail "COLOUR comes from $(source_of COLOUR)" "the ConfigMap settings" "shop.yaml, under env"
[[ " $(settings_files)" == *' settings '* ]] ||
  fail "what is at /etc/settings doesn't come from the ConfigMap settings" "that ConfigMap, mounted" "shop.yaml, under volumes"
pass "the variable says $seen, the file says $file"
