# Holds when the Pod painter runs and has its COLOUR from the ConfigMap colours.
in_lab_namespace
pod_ready painter
said=$(kubectl exec painter -- env | sed -n 's/^COLOUR=//p')
[[ -n $said ]] || fail "the container painter has no variable COLOUR" "one, from the ConfigMap colours" "a variable is set when the container is started; kubectl describe configmap colours"
wanted=$(kubectl get configmap colours -o 'jsonpath={.data.COLOUR}' 2>/dev/null) || fail "no ConfigMap named colours" "it, with the key COLOUR" "kubectl get configmaps"
[[ $said == "$wanted" ]] || fail "COLOUR is $said, and the ConfigMap says '$wanted'" "the same in both" "settings.yaml says where the Pod has its variables from"
pass "painter runs, with COLOUR $said"
