# Holds when the Pod of batch runs on the node with disk=fast, which its template requires, with a CPU request that fits.
in_lab_namespace
object_exists deployment batch
request=$(kubectl get deployment batch -o 'jsonpath={.spec.template.spec.containers[0].resources.requests.cpu}')
[[ -n $request ]] ||
  fail "the template of batch has no CPU request" "one that the node can meet" \
    "without it, the scheduler reserves no CPU for the Pod; kubectl set resources sets one"
asks_for_disk batch ||
  fail "the template of batch doesn't require the label disk=fast" "a template that does: its work needs the fast disk" \
    "batch.yaml shows how it was"
why=$(kubectl get pods -l app=batch -o 'jsonpath={..status.conditions[?(@.reason=="Unschedulable")].message}')
[[ -z $why || $(ready_pods batch) -ge 1 ]] ||
  fail "a Pod of batch is Pending: $why" "a running Pod" "kubectl describe pod -l app=batch"
settled batch 1
needs_label
[[ $(pods_on batch drydock-worker2) == 1 ]] ||
  fail "the Pod of batch isn't on drydock-worker2" "a Pod on that node: its work needs the fast disk" \
    "kubectl get pods -l app=batch -o wide"
has=$(kubectl get pods -l app=batch -o 'jsonpath={.items[0].spec.containers[0].resources.requests.cpu}')
[[ $has == "$request" ]] ||
  fail "the template of batch requests $request of CPU, and its Pod ${has:-none}" \
    "the same in both: the next Pod is created from the template" "kubectl get deployment batch -o yaml"
pass "the Pod of batch runs on drydock-worker2 and requests $request of CPU"
