# Requests that failed since the broken template came. Its ReplicaSet is the youngest.
settled 4
broken=$(kubectl get replicasets -l app=web --sort-by .metadata.creationTimestamp -o 'jsonpath={.items[-1:].metadata.creationTimestamp}')
from=$(epoch "$broken")
reading failed-broken "$(count failed "$from")" count
reasons "$from"
