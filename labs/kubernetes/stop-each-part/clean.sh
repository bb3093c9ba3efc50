#!/usr/bin/env bash
# Wakes what a step has frozen, puts back the manifest that a step has changed, and waits until the cluster is well.
set -o errexit -o nounset -o pipefail

main() {
  # No cluster, nothing to put back.
  docker exec drydock-control-plane true 2>/dev/null || return 0
  docker exec drydock-worker sh -c 'pkill -CONT kubelet; pkill -CONT kube-proxy; true'
  docker exec drydock-control-plane sh -c '
    for part in etcd kube-apiserver kube-controller kube-scheduler; do pkill -CONT "$part"; done
    cd /etc/kubernetes && rm -f next.yaml
    if [ -e /var/lib/drydock-kube-scheduler.yaml ]; then
      cp /var/lib/drydock-kube-scheduler.yaml next.yaml && mv next.yaml manifests/kube-scheduler.yaml &&
        rm /var/lib/drydock-kube-scheduler.yaml
    fi'
  if [[ -e kubeconfig ]]; then bash "${DRYDOCK_LIB:?}/well.sh"; fi
}

main "$@"
