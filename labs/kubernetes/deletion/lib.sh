# Helpers of this lab's checks: who belongs to whom.

# owner KIND NAME: kind and name of an object's owner; nothing where it has none.
owner() { kubectl get "$1" "$2" -o 'jsonpath={.metadata.ownerReferences[0].kind} {.metadata.ownerReferences[0].name}' 2>/dev/null | sed 's/^ $//'; }

# made KIND NAME: when an object was made.
made() { kubectl get "$1" "$2" -o 'jsonpath={.metadata.creationTimestamp}'; }

# names KIND SELECTOR: the names of what carries a label.
names() { kubectl get "$1" -l "$2" -o 'jsonpath={.items[*].metadata.name}'; }
