# expect: Insufficient cpu
# Less than 200, and still more than any node has.
kubectl set resources deployment batch --requests cpu=20
wait_for 30 "the scheduler has looked at the new Pod" bash -c 'kubectl get pods -l app=batch --sort-by .metadata.creationTimestamp -o yaml | grep -c Unschedulable | grep "[1-9]"'
