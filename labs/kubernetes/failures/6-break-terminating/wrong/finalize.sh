# expect: its ConfigMap ledger is still stored
# What the search engines say: empty the namespace's own list. It goes, and what it waited for stays.
kubectl get namespace failures-old -o json | grep -v resourceVersion | sed 's/"kubernetes"//' >emptied.json
kubectl replace --raw /api/v1/namespaces/failures-old/finalize -f emptied.json
wait_for 30 "the namespace is gone" bash -c 'kubectl get namespaces -o name | grep -c -x namespace/failures-old | grep -w 0'
