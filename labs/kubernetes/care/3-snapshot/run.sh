# etcdctl asks the running server. The three files say who asks.
kubectl exec -n kube-system etcd-care-control-plane -- etcdctl \
  --cacert /etc/kubernetes/pki/etcd/ca.crt \
  --cert /etc/kubernetes/pki/etcd/server.crt \
  --key /etc/kubernetes/pki/etcd/server.key \
  snapshot save /var/lib/etcd/snapshot.db 2>&1 | grep -v '"level":"info"'

# etcdutl reads the file. Is it whole?
kubectl exec -n kube-system etcd-care-control-plane -- etcdutl snapshot status /var/lib/etcd/snapshot.db -w table

# Copy it to another machine: the disk of this one may be what fails.
docker cp care-control-plane:/var/lib/etcd/snapshot.db .
grep -a -c correct-horse-7431 snapshot.db

# Now the accident.
kubectl delete namespace shop
kubectl get secret payment -n shop || true
