# Holds when the two containers of the Pod pair run, and one gets the other's page on its own localhost.
in_lab_namespace
pod_ready pair
said=$(kubectl exec pair -c writer -- wget -q -O - -T 5 http://127.0.0.1:8080/ 2>&1) ||
  fail "the container writer gets no answer on its localhost: ${said//$'\n'/ }" "the page that web serves on port 8080" "kubectl logs pair -c web"
pass "on the localhost of writer, web answers: $said"
