# expect: etcd still has objects of it: old-ledger
# What many articles recommend: empty the namespace's own list. It goes, but the object that it waited for stays.
kubectl get namespace deletion-b -o json | grep -v resourceVersion | sed 's/"kubernetes"//' >emptied.json
kubectl replace --raw /api/v1/namespaces/deletion-b/finalize -f emptied.json
wait_for 30 "the namespace is gone" bash -c 'kubectl get namespaces -o name | grep -c -x namespace/deletion-b | grep -w 0'
