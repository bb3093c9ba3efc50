# The old data stays where it is, and etcd's file names the new folder.
kubectl exec -n kube-system etcd-care-control-plane -- etcdutl snapshot restore /var/lib/etcd/snapshot.db \
  --data-dir /var/lib/etcd/new --bump-revision 500000000 --mark-compacted
docker exec care-control-plane mv /var/lib/etcd/new /var/lib/etcd-restored
docker exec care-control-plane sh -c 'mv /etc/kubernetes/manifests/*.yaml /etc/kubernetes/stopped'
wait_for 120 "all four have stopped" bash -c '! docker exec care-control-plane pgrep "etcd|kube-[acs]"'
docker exec care-control-plane sed -i 's|path: /var/lib/etcd$|path: /var/lib/etcd-restored|' /etc/kubernetes/stopped/etcd.yaml
docker exec care-control-plane sh -c 'mv /etc/kubernetes/stopped/*.yaml /etc/kubernetes/manifests'
wait_for 180 "the API server answers" kubectl get --raw /readyz
wait_for 120 "web answers" kubectl exec deployment/web -n shop -- wget -q -O - http://127.0.0.1:8080
kubectl wait --for condition=Ready --timeout 120s -n kube-system pod -l tier=control-plane
