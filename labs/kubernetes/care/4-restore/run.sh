# Restore into a new folder. Everything still runs, and nothing uses that folder yet.
kubectl exec -n kube-system etcd-care-control-plane -- etcdutl snapshot restore /var/lib/etcd/snapshot.db \
  --data-dir /var/lib/etcd/restored --bump-revision 1000000000 --mark-compacted 2>&1 | grep -e bumping -e 'restored snapshot'

# Stop etcd, and the parts that keep copies of its objects.
docker exec care-control-plane sh -c 'mv /etc/kubernetes/manifests/*.yaml /etc/kubernetes/stopped'
wait_for 120 "all four have stopped" bash -c '! docker exec care-control-plane pgrep "etcd|kube-[acs]"'

# Put the new folder in the old one's place, and keep the old one.
docker exec care-control-plane mv /var/lib/etcd /var/lib/etcd.old
docker exec care-control-plane mv /var/lib/etcd.old/restored /var/lib/etcd

docker exec care-control-plane sh -c 'mv /etc/kubernetes/stopped/*.yaml /etc/kubernetes/manifests'
wait_for 180 "the API server answers" kubectl get --raw /readyz
kubectl get secrets -n shop
wait_for 120 "web answers" kubectl exec deployment/web -n shop -- wget -q -O - http://127.0.0.1:8080
kubectl exec deployment/web -n shop -- wget -q -O - http://127.0.0.1:8080
kubectl wait --for condition=Ready --timeout 120s -n kube-system pod -l tier=control-plane
