# Sets going again what a step has stopped on the second worker, and waits until the cluster is well.

# No cluster, nothing to put back.
docker exec drydock-worker2 true 2>/dev/null || exit 0
docker exec drydock-worker2 sh -c '
  cd /var/lib/kubelet && rm -f part.drydock
  if [ -e config.yaml.drydock ]; then
    if cmp -s config.yaml config.yaml.drydock; then
      rm config.yaml.drydock
    else
      mv config.yaml.drydock config.yaml && systemctl restart kubelet
    fi
  fi
  systemctl start kubelet'
if [[ -e kubeconfig ]]; then bash "${DRYDOCK_LIB:?}/wait-for-cluster.sh"; fi
