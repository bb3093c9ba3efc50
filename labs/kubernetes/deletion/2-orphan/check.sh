# Holds when the Deployment shop is younger than its two Pods, and owns them through a ReplicaSet.
in_lab_namespace
object_exists deployment shop
kubectl wait --for 'jsonpath={.status.readyReplicas}=2' deployment/shop --timeout 20s >/dev/null 2>&1 || true
pods_ready shop 2
born=$(made deployment shop)
for name in $(names pods app=shop); do
  [[ $(made pod "$name") < $born ]] || fail "the Pod $name isn't older than the Deployment shop" "the same Pods as before, under a younger Deployment" "kubectl get deployments,pods: compare their AGE; kubectl delete --help"
  set=$(owner pod "$name")
  [[ $set == ReplicaSet* ]] || fail "the Pod $name belongs to ${set:-nothing}" "a ReplicaSet" "kubectl get replicasets"
  [[ $(owner replicaset "${set#* }") == "Deployment shop" ]] || fail "the ReplicaSet ${set#* } belongs to $(owner replicaset "${set#* }")" "the Deployment shop" "kubectl describe replicaset ${set#* }"
done
pass "a younger Deployment shop has taken over the Pods of the first"
