# Holds when the Pod of shop is of release 2, with its colour from the ConfigMap and its code from a Secret.
in_lab_namespace
object_exists deployment shop
waits=$(kubectl get pods -l app=shop -o 'jsonpath={..waiting.message}')
[[ -z $waits ]] ||
  fail "a Pod of shop waits: $waits" "no waiting Pod" "compare what release-2.yaml asks for with what exists"
shop_pod
release=$(kubectl get pod "$SHOP" -o 'jsonpath={.metadata.labels.release}')
[[ $release == 2 ]] ||
  fail "the Pod of shop is of release ${release:-unknown}" "release 2" "kubectl apply with release-2.yaml, once it's repaired"
wanted=$(kubectl get configmap settings -o 'jsonpath={.data.colour}')
colour=$(variable COLOUR)
code=$(variable TILL_CODE)
[[ -n $colour && $colour == "$wanted" ]] ||
  fail "COLOUR says '$colour' in the Pod of shop" "'$wanted', as the ConfigMap settings has it" \
    "kubectl describe configmap settings shows its keys"
[[ $(source_of COLOUR) == 'configmap settings' ]] ||
  fail "COLOUR comes from $(source_of COLOUR)" "the ConfigMap settings" \
    "release-2.yaml shows how: valueFrom, configMapKeyRef"
[[ $code == 4711 ]] ||
  fail "TILL_CODE says '$code' in the Pod of shop" "4711" "kubectl get secrets; a variable is set when a process starts"
[[ $(source_of TILL_CODE) == 'secret '* ]] ||
  fail "TILL_CODE comes from $(source_of TILL_CODE)" "a Secret" "release-2.yaml shows how: valueFrom, secretKeyRef"
secret=$(source_of TILL_CODE)
pass "release 2 runs, with COLOUR $colour and TILL_CODE from the Secret ${secret#secret }"
