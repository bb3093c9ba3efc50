# Holds when the Pod order has done its work, and its main container heard the sidecar.
in_lab_namespace
object_exists pod order
# When main has ended, the sidecar is told to end too.
kubectl wait --for 'jsonpath={.status.phase}=Succeeded' --timeout 15s pod/order >/dev/null 2>&1 || true
phase=$(kubectl get pod order -o 'jsonpath={.status.phase}')
[[ $phase == Succeeded ]] || fail "the Pod order is in the phase $phase" "Succeeded" "kubectl describe pod order; it takes some seconds"
said=$(kubectl logs order -c main)
[[ $said == *prepared* ]] || fail "main has logged '$said'" "what prepare wrote, served by helper" "kubectl logs order -c helper"
pass "the Pod order has succeeded; main heard the sidecar: $said"
