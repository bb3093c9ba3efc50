# Holds when the Pod slow is ready, was never restarted, and its program and its liveness probe are those of slow.yaml.
in_lab_namespace
object_exists pod slow
program=$(kubectl get pod slow -o 'go-template={{range .spec.containers}}{{range .command}}{{println .}}{{end}}{{range .args}}{{println .}}{{end}}{{end}}')
[[ $program == $'sh\n-c\nmkdir /www; sleep 15; echo here >/www/index.html; exec httpd -f -p 8080 -h /www' ]] ||
  fail "the program of slow is another one: ${program//$'\n'/ }" "the one of slow.yaml, with its slow start" "delete the Pod, and create it from slow.yaml again"
probe=$(kubectl get pod slow -o 'jsonpath={.spec.containers[0].livenessProbe}')
[[ $probe == '{"failureThreshold":3,"httpGet":{"path":"/","port":8080,"scheme":"HTTP"},"periodSeconds":2,"successThreshold":1,"timeoutSeconds":5}' ]] ||
  fail "the liveness probe of slow is another one: ${probe:-none}" "that of slow.yaml" "it's right once the program runs; which probe is for the start? kubectl explain pod.spec.containers"
restarts=$(kubectl get pod slow -o 'jsonpath={.status.containerStatuses[0].restartCount}')
[[ ${restarts:-0} == 0 ]] || fail "the container of slow has been restarted ($restarts)" "no restart" "kubectl describe pod slow says why; then delete the Pod and create it again"
pod_ready slow
pass "slow is ready, and its container wasn't restarted"
