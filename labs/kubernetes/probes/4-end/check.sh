# Holds when the three Pods ran, were deleted, and are gone.
in_lab_namespace
for pod in listens announces deaf; do
  told=$(kubectl get events --field-selector "reason=Killing,involvedObject.name=$pod" -o name)
  [[ -n $told ]] || fail "no container of a Pod named $pod was stopped so far" "all three Pods, created and deleted" "kubectl apply -f end.yaml, then kubectl delete pod $pod"
done
left=$(kubectl get pods -l step=end -o name)
[[ -z $left ]] || fail "still there: ${left//$'\n'/ }" "none of the three" "kubectl delete waits until a Pod is gone"
pass "listens, announces and deaf were stopped, and are gone"
