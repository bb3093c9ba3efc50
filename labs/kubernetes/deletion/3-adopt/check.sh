# Holds when till has two Pods of its own, and stray, which is older, runs beside them and belongs to nothing.
in_lab_namespace
object_exists replicaset till
pod_ready stray
seen=$(owner pod stray)
[[ -z $seen ]] || fail "the Pod stray belongs to $seen" "nothing" "kubectl get pod stray --show-labels; which label does till ask for?"
[[ ! $(made pod stray) > $(made replicaset till) ]] || fail "the Pod stray is younger than till" "one that till found and adopted" "delete both, and apply stray.yaml first"
seen=$(names pods app=till)
[[ $(wc -w <<<"$seen") -eq 2 ]] || fail "these Pods carry the label app=till: ${seen:-none}" "two" "kubectl describe replicaset till"
for name in $seen; do
  [[ $(owner pod "$name") == 'ReplicaSet till' ]] || fail "the Pod $name doesn't belong to till" "that both do" "kubectl describe pod $name"
done
pass "stray belongs to nothing, and till has two Pods: $seen"
