# When do the cluster's certificates end?
docker exec care-control-plane kubeadm certs check-expiration

# A guest, whose certificate is good for 20 seconds.
docker exec care-control-plane sh -c '
  kubeadm kubeconfig user --client-name guest --validity-period 20s --config /kind/kubeadm.conf 2>/dev/null >/root/guest.conf'
docker exec care-control-plane kubectl --kubeconfig /root/guest.conf auth whoami
wait_for 60 "the certificate has ended" bash -c '
  ! docker exec care-control-plane kubectl --kubeconfig /root/guest.conf auth whoami'
docker exec care-control-plane kubectl --kubeconfig /root/guest.conf auth whoami || true
kubectl logs -n kube-system kube-apiserver-care-control-plane | grep -o 'certificate has expired[^],]*' | tail -n 1

# Renew those of the cluster.
docker exec care-control-plane kubeadm certs renew all

# The four parts read most of these files only when they start. A static Pod stops when its file goes.
docker exec care-control-plane mkdir -p /etc/kubernetes/stopped
docker exec care-control-plane sh -c 'mv /etc/kubernetes/manifests/*.yaml /etc/kubernetes/stopped'
wait_for 120 "all four have stopped" bash -c '! docker exec care-control-plane pgrep "etcd|kube-[acs]"'

# And it starts when the file is back.
docker exec care-control-plane sh -c 'mv /etc/kubernetes/stopped/*.yaml /etc/kubernetes/manifests'
wait_for 180 "the API server answers" kubectl get --raw /readyz
kubectl wait --for condition=Ready --timeout 120s -n kube-system pod -l tier=control-plane

# Your kubeconfig has a copy of the old certificate. Take the new one.
kind export kubeconfig --name care
