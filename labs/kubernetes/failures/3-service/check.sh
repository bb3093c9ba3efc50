# Holds when http://first and http://second both answer the Pod client, from Pods that would be replaced.
in_lab_namespace
object_exists service first
object_exists service second
pod_ready client
for name in first second; do
  answers client "http://$name"
  [[ $ANSWER == served ]] || fail "http://$name answered '$ANSWER'" "served" "which Pod answers there? kubectl get endpointslices"
  for pod in $(kubectl get endpointslices -l "kubernetes.io/service-name=$name" -o 'jsonpath={.items[*].endpoints[*].targetRef.name}'); do
    owner=$(kubectl get pod "$pod" -o 'jsonpath={.metadata.ownerReferences[0].kind}')
    [[ $owner == ReplicaSet ]] || fail "behind $name is $pod, a Pod that no ReplicaSet would replace" "Pods of a Deployment" "which labels will the next Pod have? kubectl get pods --show-labels"
  done
done
pass "http://first and http://second both answered: $ANSWER"
