# Helpers of this lab's checks: which object owns which.

# owner KIND NAME: kind and name of an object's owner; nothing if it has none.
owner() { kubectl get "$1" "$2" -o 'jsonpath={.metadata.ownerReferences[0].kind} {.metadata.ownerReferences[0].name}' 2>/dev/null | sed 's/^ $//'; }

# made KIND NAME: when an object was created.
made() { kubectl get "$1" "$2" -o 'jsonpath={.metadata.creationTimestamp}'; }

# names KIND SELECTOR: the names of the objects with a label.
names() { kubectl get "$1" -l "$2" -o 'jsonpath={.items[*].metadata.name}'; }
