# expect: no namespace shop
# The snapshot is restored, into a folder that no etcd uses.
kubectl exec -n kube-system etcd-care-control-plane -- etcdutl snapshot restore /var/lib/etcd/snapshot.db \
  --data-dir /var/lib/etcd/restored
