# Holds when till has two Pods of its own, and the older Pod stray runs beside them without an owner.
in_lab_namespace
object_exists replicaset till
pod_ready stray
seen=$(owner pod stray)
[[ -z $seen ]] || fail "the Pod stray belongs to $seen" "no owner" "kubectl get pod stray --show-labels; which label does till select?"
[[ ! $(made pod stray) > $(made replicaset till) ]] || fail "the Pod stray is younger than till" "an older one, which till adopted" "delete both, and apply stray.yaml first"
seen=$(names pods app=till)
[[ $(wc -w <<<"$seen") -eq 2 ]] || fail "these Pods have the label app=till: ${seen:-none}" "two" "kubectl describe replicaset till"
for name in $seen; do
  [[ $(owner pod "$name") == 'ReplicaSet till' ]] || fail "the Pod $name doesn't belong to till" "two Pods that belong to it" "kubectl describe pod $name"
done
pass "stray has no owner, and till has two Pods: $seen"
