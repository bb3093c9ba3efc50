# Holds when the ConfigMap no longer says blue, and the Pod of shop sees what it says now, both ways.
in_lab_namespace
object_exists configmap settings
wanted=$(kubectl get configmap settings -o 'jsonpath={.data.colour}')
[[ $wanted != blue ]] || fail "the ConfigMap settings says blue" "another colour" "kubectl patch or kubectl edit changes it"
shop_pod
file=$(in_shop cat /etc/settings/colour)
seen=$(variable COLOUR)
[[ $file == "$wanted" ]] ||
  fail "the file says $file, the ConfigMap $wanted" "the same in both" "the file follows within a minute and a half; look again"
[[ $seen == "$wanted" ]] ||
  fail "the variable says $seen, the ConfigMap $wanted" "the same in both" \
    "a variable is set when a process starts; which command replaces a Deployment's Pods?"
[[ $(source_of COLOUR) == 'configmap settings' ]] ||
  fail "COLOUR comes from $(source_of COLOUR)" "the ConfigMap settings" "the template needs no change here"
pass "variable and file both say $wanted"
