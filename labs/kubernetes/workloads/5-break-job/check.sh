# Holds when the Job collect is complete and has fetched the page of each of the three Pods of web.
in_lab_namespace
job_completes collect
wanted=$(kubectl get statefulset web -o 'jsonpath={.spec.replicas}')
for n in 0 1 2; do
  said collect "web-$n" ||
    fail "the Job collect has no page of web-$n in its log" "the pages of web-0, web-1 and web-2" \
      "kubectl logs job/collect; kubectl get pods -l app=web"
done
[[ $wanted == 3 ]] ||
  fail "the StatefulSet web has $wanted Pods" "3, as before" "what was wrong: the Pods, or the Job?"
pass "the Job collect is complete, with the pages of web-0, web-1 and web-2"
