# Wakes what a step has frozen, puts back the manifest that a step has changed, and waits until the cluster is well.

# No cluster, nothing to put back.
docker exec drydock-control-plane true 2>/dev/null || exit 0
for node in drydock-control-plane drydock-worker drydock-worker2; do
  docker exec "$node" sh -c '
    for part in etcd kube-apiserver kube-controller kube-scheduler kubelet kube-proxy; do pkill -CONT "$part"; done
    true'
done
# The kubelet reads every file of that folder, so a copy that was made there would be a second scheduler.
docker exec drydock-control-plane sh -c '
  cd /etc/kubernetes && rm -f next.yaml && kept=/var/lib/drydock-kube-scheduler.yaml
  if [ -e $kept ]; then
    grep -l "component: kube-scheduler" manifests/* | grep -v "^manifests/kube-scheduler.yaml$" | while read -r copy; do rm "$copy"; done
    cp $kept next.yaml && mv next.yaml manifests/kube-scheduler.yaml && rm $kept
  fi'
if [[ -e kubeconfig ]]; then bash "${DRYDOCK_LIB:?}/wait-for-cluster.sh"; fi
