# Holds when shop has the objects that are in the snapshot, known by their uid, and everything runs.
[[ -s snapshot.db ]] || fail "no file snapshot.db in the lab's work folder" "the snapshot of step 3" "docker cp brings it from the node"
for part in etcd kube-apiserver kube-controller-manager kube-scheduler; do
  started "$part" >/dev/null ||
    fail "no process $part runs on care-control-plane" "all four parts to run" \
      "docker exec care-control-plane ls /etc/kubernetes/manifests, and the log of what doesn't start in /var/log/pods"
done
api_answers
care get namespace shop >/dev/null 2>&1 || fail "no namespace shop" "it to be there again" "which folder does etcd use? its file is /etc/kubernetes/manifests/etcd.yaml"
shop_has secret payment
shop_has deployment web
same_as_saved secret payment
same_as_saved deployment web
parts_ready
web_ready 2
care exec deployment/web -n shop -- wget -q -O - http://127.0.0.1:8080 >/dev/null 2>&1 ||
  fail "web doesn't answer" "that its Pods run again" "the kubelets need a moment; if you have restored before, they need a larger --bump-revision this time"
pass "the namespace shop has the objects of the snapshot, and web has $(ready_web) ready Pods"
