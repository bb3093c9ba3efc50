# Holds when old.kubeconfig reaches the API server, and does so with its certificate verified.
in_lab_namespace
[[ -s old.kubeconfig ]] || fail "no old.kubeconfig in the lab's work folder" "a copy of kubeconfig, broken and repaired" "the step's commands make it"
[[ -z $(kubectl config view --kubeconfig old.kubeconfig -o 'jsonpath={..insecure-skip-tls-verify}') ]] ||
  fail "old.kubeconfig does not verify the server's certificate" "that it does, with the right authority" "kubectl config view --kubeconfig old.kubeconfig"
said=$(kubectl get --raw /readyz --kubeconfig old.kubeconfig 2>&1) || fail "with old.kubeconfig: ${said:0:150}" "an answer from the API server" "which authority does the file trust, and which one has signed the server's certificate?"
pass "with old.kubeconfig the API server says $said"
