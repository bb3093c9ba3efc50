# One scheduler needs no election, and electing is what it does without the flag.
docker exec drydock-control-plane sh -c '
  cd /etc/kubernetes && grep -v leader-elekt manifests/kube-scheduler.yaml >next.yaml && mv next.yaml manifests/kube-scheduler.yaml'
kubectl rollout status deployment/web --timeout 120s
