# Holds when the ConfigMap ledger is gone, and archive.yaml has it as it was while its deletion waited, with its total.
in_lab_namespace
waits=$(kubectl get configmap ledger --ignore-not-found -o 'jsonpath={.metadata.name} {.metadata.finalizers[*]}')
[[ -z $waits ]] || fail "the ConfigMap ledger still exists; its finalizers: ${waits#ledger }" "no ConfigMap of that name" "kubectl get configmap ledger -o yaml"
[[ -s archive.yaml ]] || fail "no archive.yaml in the lab's work folder" "the ledger, saved before it was removed" "kubectl get … -o yaml prints an object; save that before you remove the finalizer"
total=$(kubectl create -f archive.yaml --dry-run=client -o 'jsonpath={.metadata.deletionTimestamp} {.data.total}' 2>/dev/null) || true
[[ $total == *T*Z' '[0-9]* ]] || fail "archive.yaml isn't the ledger as it was while its deletion waited" "an object with a deletionTimestamp and a total" "kubectl get configmap ledger -o yaml >archive.yaml, after the deletion and before you remove the finalizer"
pass "the ledger is gone, and its total is archived: ${total#* }"
