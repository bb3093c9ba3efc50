# Holds when the ConfigMap ledger is gone, and archive.yaml has it as it was while it waited, total included.
in_lab_namespace
waits=$(kubectl get configmap ledger --ignore-not-found -o 'jsonpath={.metadata.name} {.metadata.finalizers[*]}')
[[ -z $waits ]] || fail "the ConfigMap ledger is there; its finalizers: ${waits#ledger }" "that it is gone" "kubectl get configmap ledger -o yaml"
[[ -s archive.yaml ]] || fail "no archive.yaml in the lab's work folder" "the ledger, as it was before it went" "kubectl get … -o yaml prints an object; save that before you let it go"
total=$(kubectl create -f archive.yaml --dry-run=client -o 'jsonpath={.metadata.deletionTimestamp} {.data.total}' 2>/dev/null) || true
[[ $total == *T*Z' '[0-9]* ]] || fail "archive.yaml isn't the ledger as it was when it was deleted and still there" "an object with a deletionTimestamp and a total" "kubectl get configmap ledger -o yaml >archive.yaml, at the right moment"
pass "the ledger is gone, and its total is archived: ${total#* }"
