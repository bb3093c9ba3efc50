# Holds when web has two ready Pods, and the recorder finds in the log who made them.
in_lab_namespace
pod_ready recorder
pods_ready web 2
for call in 'deployment-controller create replicasets' 'replicaset-controller create pods' 'kube-scheduler create pods/binding'; do
  read -r author verb what <<<"$call"
  said=$(kubectl exec recorder -- recorder who "$verb" "$what")
  [[ $said == "$author" ]] || fail "the log says of the last call \"$verb $what\" that ${said:-no program} made it" "$author" "kubectl exec recorder -- recorder; it lists its verbs"
done
pass "the log names the controllers and the scheduler as the makers of web's Pods"
