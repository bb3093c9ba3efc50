# Holds when the certificates were renewed after the cluster was made, and all four parts were started after that.
container_runs care-control-plane
made=$(written pki/ca.crt)
for file in admin.conf scheduler.conf controller-manager.conf pki/apiserver.crt pki/etcd/server.crt; do
  (($(written "$file") > made + 10)) ||
    fail "/etc/kubernetes/$file is as old as the cluster" "that it was renewed" "kubeadm certs renew --help, on the node"
done
renewed=$(written pki/apiserver.crt)
for part in etcd kube-apiserver kube-controller-manager kube-scheduler; do
  began=$(started "$part") ||
    fail "no process $part runs on care-control-plane" "it to run" \
      "docker exec care-control-plane ls /etc/kubernetes/manifests: a static Pod runs as long as its file is there"
  ((began >= renewed)) ||
    fail "$part has run since before the renewal" "that it was restarted, and read the new certificates" \
      "a static Pod ends when its file leaves /etc/kubernetes/manifests"
done
api_answers
parts_ready
pass "the certificates are new, and all four parts have read them"
