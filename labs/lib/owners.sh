# Sourced by the checks of kubernetes/deletion, after check.sh and cluster.sh: who belongs to whom.
# shellcheck shell=bash

# owner KIND NAME: kind and name of an object's owner; nothing where it has none.
owner() { kubectl get "$1" "$2" --output 'jsonpath={.metadata.ownerReferences[0].kind} {.metadata.ownerReferences[0].name}' 2>/dev/null | sed 's/^ $//'; }

# uid KIND NAME: an object's uid; nothing where it is not there.
uid() { kubectl get "$1" "$2" --ignore-not-found --output 'jsonpath={.metadata.uid}'; }

# names KIND SELECTOR: the names of what carries a label.
names() { kubectl get "$1" --selector "$2" --output 'jsonpath={.items[*].metadata.name}'; }

# before_txt: goes on only if step 1 has written down its Deployment and two Pods.
before_txt() {
  local lines=0
  if [[ -s before.txt ]]; then lines=$(grep -c '^shop' before.txt); fi
  [[ $lines == 3 ]] || fail "before.txt in the lab's work folder names $lines objects of shop" "the Deployment and two Pods, with their uids" "the last command of step 1 writes it; npx drydock reset kubernetes/deletion begins anew"
}
