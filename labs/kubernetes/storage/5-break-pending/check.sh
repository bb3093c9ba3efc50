# Holds when the claim report is bound, and the Pod report is ready and can write to it at /data.
in_lab_namespace
object_exists pvc report
phase=$(kubectl get pvc report -o 'jsonpath={.status.phase}')
[[ $phase == Bound ]] ||
  fail "the claim report is $phase" "Bound" "kubectl describe pvc report: its events are at the end"
pod_ready report
mounts=$(mounted_at pod/report /data)
[[ $mounts == report ]] ||
  fail "the Pod report has at /data: ${mounts:-nothing}" "the claim report" "report.yaml shows how it was"
kubectl exec report -- sh -c 'echo done >/data/report' 2>/dev/null ||
  fail "the Pod report can't write to /data" "a volume that it can write to" "kubectl describe pod report"
pass "the claim report is bound, and the Pod report writes to it"
