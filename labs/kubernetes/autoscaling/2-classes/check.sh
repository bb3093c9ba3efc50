# Holds when the three Pods are of three classes, and the kernel was told to kill besteffort first, guaranteed last.
in_lab_namespace
for pod in guaranteed:Guaranteed burstable:Burstable besteffort:BestEffort; do
  pod_ready "${pod%:*}"
  class=$(kubectl get pod "${pod%:*}" -o 'jsonpath={.status.qosClass}')
  [[ $class == "${pod#*:}" ]] || fail "the Pod ${pod%:*} is $class" "${pod#*:}" "delete it and make it from classes.yaml again"
done
[[ $(adjustment guaranteed) -lt $(adjustment burstable) && $(adjustment burstable) -lt $(adjustment besteffort) ]] ||
  fail "oom_score_adj is $(adjustment guaranteed), $(adjustment burstable), $(adjustment besteffort)" "that it grows from guaranteed to besteffort" "kubectl exec guaranteed -- cat /proc/1/oom_score_adj"
pass "guaranteed, burstable and besteffort are of three classes"
