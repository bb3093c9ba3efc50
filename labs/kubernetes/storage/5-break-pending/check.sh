# Holds when the Pod report is ready and writes to /data, where the claim report is mounted, which is bound.
in_lab_namespace
object_exists pvc report
phase=$(kubectl get pvc report -o 'jsonpath={.status.phase}')
[[ $phase == Bound ]] || fail "the claim report is $phase" "Bound" "kubectl describe pvc report: its events are at the end"
pod_ready report
mounts=$(mounted_at report /data)
[[ $mounts == report ]] || fail "the Pod report has at /data: ${mounts:-nothing}" "the claim report" "report.yaml shows how it was"
kubectl exec report -- sh -c 'echo done >/data/report' 2>/dev/null || fail "the Pod report cannot write to /data" "a volume mounted there" "kubectl describe pod report"
pass "the claim report is bound, and the Pod report writes to it"
