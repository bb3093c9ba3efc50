# Holds when the container of guaranteed has 100m of CPU, in the Pod of step 2 and without a restart.
in_lab_namespace
pod_ready guaranteed
pod_ready besteffort
# All three Pods were made at once.
[[ ! $(made guaranteed) > $(made besteffort) ]] || fail "the Pod guaranteed is younger than the Pod besteffort: it was made anew" "the Pod of step 2, resized" "kubectl delete -f classes.yaml, kubectl apply -f classes.yaml: then begin again"
asked=$(kubectl get pod guaranteed -o 'jsonpath={.spec.containers[0].resources.requests.cpu} {.spec.containers[0].resources.limits.cpu}')
[[ $asked == "100m 100m" ]] || fail "CPU request and limit of guaranteed are $asked" "100m 100m" "kubectl patch has an option that names a subresource of the Pod"
# A Pod is of generation 1 until something in its spec changes.
generation=$(kubectl get pod guaranteed -o 'jsonpath={.metadata.generation}')
[[ $generation -gt 1 ]] || fail "the Pod guaranteed had 100m from the start: it was made anew" "the Pod of step 2, resized" "kubectl delete -f classes.yaml, kubectl apply -f classes.yaml: then begin again"
restarts=$(kubectl get pod guaranteed -o 'jsonpath={.status.containerStatuses[0].restartCount}')
[[ $restarts == 0 ]] || fail "the container was restarted $restarts times" "never" "kubectl delete -f classes.yaml, kubectl apply -f classes.yaml: then begin again"
for ((tries = 0; tries < 30; tries++)); do
  if [[ $(quota) == 10000 ]]; then pass "guaranteed may run for 10000 of 100000 microseconds, and was not restarted"; fi
  sleep 1
done
fail "the control group of guaranteed says $(quota)" "10000 of 100000 microseconds" "kubectl describe pod guaranteed: has the kubelet been able to do it?"
