# Holds when shop has two ready Pods of its own, and is at least the third Deployment of that name.
in_lab_namespace
pods_ready shop 2
for name in $(names pods app=shop); do
  set=$(owner pod "$name")
  [[ $set == ReplicaSet* ]] || fail "the Pod $name belongs to ${set:-nothing}" "a ReplicaSet" "kubectl describe pod $name"
done
made=$(kubectl get events --field-selector reason=ScalingReplicaSet,involvedObject.name=shop -o 'jsonpath={range .items[*]}{.involvedObject.uid}{"\n"}{end}' | sort -u | wc -l | tr -d ' ')
[[ $made -ge 3 ]] || fail "a Deployment named shop was created $made times so far" "three times, and deleted twice" "kubectl delete deployment shop, in the background and in the foreground; then apply shop.yaml again"
pass "this is Deployment number $made with the name shop, and it has two Pods"
