# Holds when the namespace deletion-b is gone, and no object of it is left behind.
in_lab_namespace
# Its controller tries again within some seconds.
for ((attempt = 0; attempt < 40; attempt++)); do
  phase=$(kubectl get namespace deletion-b --ignore-not-found -o 'jsonpath={.status.phase}')
  left=$(kubectl get configmaps -A --field-selector metadata.namespace=deletion-b -o 'jsonpath={.items[*].metadata.name}')
  if [[ -z $phase && -z $left ]]; then pass "the namespace deletion-b is gone, with everything in it"; fi
  # While an object with a finalizer is left, waiting doesn't help.
  if [[ $left == *ledger* ]]; then break; fi
  sleep 0.5
done
[[ -z $phase ]] || fail "the namespace deletion-b is $phase" "no namespace of that name" "kubectl describe namespace deletion-b: its conditions say what it waits for"
fail "the namespace is gone, but etcd still has objects of it: $left" "none" "kubectl get configmaps -n deletion-b -o yaml"
