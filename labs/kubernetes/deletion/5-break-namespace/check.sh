# Holds when the namespace deletion-b is gone, and nothing of it is left behind.
in_lab_namespace
# Its controller looks again within some seconds.
for ((attempt = 0; attempt < 40; attempt++)); do
  phase=$(kubectl get namespace deletion-b --ignore-not-found -o 'jsonpath={.status.phase}')
  left=$(kubectl get configmaps -A --field-selector metadata.namespace=deletion-b -o 'jsonpath={.items[*].metadata.name}')
  if [[ -z $phase && -z $left ]]; then pass "the namespace deletion-b is gone, with all that was in it"; fi
  # As long as something waits, time changes nothing.
  if [[ $left == *ledger* ]]; then break; fi
  sleep 0.5
done
[[ -z $phase ]] || fail "the namespace deletion-b is $phase" "that it is gone" "kubectl describe namespace deletion-b: its conditions say what it waits for"
fail "the namespace is gone, and of what was in it the database still has: $left" "nothing" "kubectl get configmaps -n deletion-b -o yaml"
