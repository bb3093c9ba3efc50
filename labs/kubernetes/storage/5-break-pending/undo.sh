# The Pod first: a claim stays for as long as a Pod uses it.
kubectl delete pod report --ignore-not-found
kubectl delete pvc report --ignore-not-found
