# Holds when each of the three Pods of web answers by its name, and web-1 replaces an earlier Pod.
in_lab_namespace
object_exists statefulset web
pod_ready client
for n in 0 1 2; do
  pod_ready "web-$n"
  answers client "http://web-$n.web:8080"
  [[ $ANSWER == "web-$n" ]] ||
    fail "web-$n.web answers with the page of $ANSWER" "the page of web-$n" \
      "kubectl exec client -- nslookup -type=a web-$n.web.workloads.svc.cluster.local"
done
first=$(kubectl get pod web-0 -o 'jsonpath={.metadata.creationTimestamp}')
second=$(kubectl get pod web-1 -o 'jsonpath={.metadata.creationTimestamp}')
third=$(kubectl get pod web-2 -o 'jsonpath={.metadata.creationTimestamp}')
[[ $second > $third && $first < $third ]] ||
  fail "web-1 was created at $second, and web-2 after it, at $third" "a replacement, younger than web-2" \
    "kubectl delete pod web-1, and wait until there's another one"
pass "web-0, web-1 and web-2 answer by their names, and web-1 has been replaced"
