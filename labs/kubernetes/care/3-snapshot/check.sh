# Holds when the lab's work folder has a snapshot of etcd that holds the Secret payment, and the namespace shop is gone.
api_answers
[[ -s snapshot.db ]] || fail "no file snapshot.db in the lab's work folder" "a snapshot of etcd" "docker cp brings a file from the node"
LC_ALL=C grep -a correct-horse-7431 snapshot.db >/dev/null ||
  fail "snapshot.db doesn't have the Secret payment" "a snapshot from a moment when it was there" \
    "kubectl get secrets -n shop; then take the snapshot again"
care exec -n kube-system etcd-care-control-plane -- etcdutl snapshot status /var/lib/etcd/snapshot.db >/dev/null 2>&1 ||
  fail "etcdutl can't read /var/lib/etcd/snapshot.db" "a whole snapshot" "etcdctl snapshot save writes one"
care get namespace shop >/dev/null 2>&1 && fail "the namespace shop is there" "that it was deleted" "kubectl delete namespace shop"
pass "the snapshot has the Secret, and the cluster no longer has it"
