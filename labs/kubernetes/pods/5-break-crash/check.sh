# Holds when the Pod front has both containers, is ready and stays so, and port 8080 answers with the page of writer.
in_lab_namespace
pod_ready front
names=$(kubectl get pod front -o 'jsonpath={.spec.containers[*].name}')
for name in web writer; do
  [[ " $names " == *" $name "* ]] || fail "the Pod front has the containers $names" "web and writer" "front.yaml is what was applied"
done
said=$(kubectl exec front -c writer -- wget -q -O - -T 5 http://127.0.0.1:8080/ 2>&1) ||
  fail "nothing useful on port 8080 of the Pod front: ${said//$'\n'/ }" "the page that writer wrote" "kubectl logs front -c web, and --previous for the previous container"
volume=$(kubectl get pod front -o 'jsonpath={.spec.containers[?(@.name=="writer")].volumeMounts[0].mountPath}')
written=$(kubectl exec front -c writer -- cat "$volume/index.html" 2>/dev/null) || true
[[ $said == *"written by writer"* && $said == "$written" ]] || fail "port 8080 of the Pod front answers '$said'" "the page that writer wrote: $written" "which directory does the server serve, and where is the volume mounted?"
pass "the Pod front is ready and answers: $said"
