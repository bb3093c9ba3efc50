# Holds when the namespace failures-old is gone, and its ConfigMap too.
in_lab_namespace
for ((attempt = 0; attempt < 20; attempt++)); do
  state=$(kubectl get namespace failures-old --ignore-not-found -o 'jsonpath={.status.phase}')
  left=$(kubectl get configmap ledger -n failures-old --ignore-not-found -o name)
  # As long as the ConfigMap is there, time changes nothing.
  if [[ -z $state || -n $left ]]; then break; fi
  sleep 0.5
done
[[ -z $state ]] || fail "the namespace failures-old is $state" "it to be gone" "kubectl describe namespace failures-old; once nothing holds it, it takes some seconds"
# A namespace that was forced away leaves what was in it behind, out of reach.
[[ -z $left ]] || fail "the namespace failures-old is gone, and its ConfigMap ledger is still stored" "both to be gone" "kubectl create namespace failures-old makes it reachable again; then free it and delete the namespace"
pass "the namespace failures-old is gone, and what was in it"
