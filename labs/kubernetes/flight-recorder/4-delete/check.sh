# Holds when nothing of web is left and who.txt names the author of its Pods' deletion, as the log has it.
in_lab_namespace
pod_ready recorder
left=$(kubectl get deployments,services web --ignore-not-found -o name)$(kubectl get pods -l app=web -o name)
[[ -z $left ]] || fail "there is still ${left//$'\n'/ }" "nothing that web.yaml describes, and no Pod of it" "kubectl get deployments,services,pods"
[[ -s who.txt ]] || fail "no who.txt in the lab's work folder" "one word in it: an author" "kubectl exec recorder -- recorder; it lists its verbs"
said=$(tr -d '[:space:]' <who.txt)
logged=$(kubectl exec recorder -- recorder who delete pods)
[[ ${said##*:} == "$logged" ]] || fail "who.txt says '$said'" "the author of the last call \"delete pods\" that came from no kubelet" "which lines of the list say delete and pods, and what is in the column before?"
pass "the audit log agrees: $logged"
