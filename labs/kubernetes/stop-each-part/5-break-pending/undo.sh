# The scheduler's own manifest again, and two Pods of web.
kubectl scale deployment web --replicas 2
docker exec drydock-control-plane sh -c '
  cd /etc/kubernetes && cp /var/lib/drydock-kube-scheduler.yaml next.yaml && mv next.yaml manifests/kube-scheduler.yaml'
wait_for 150 "the scheduler is ready" is_ready kube-scheduler
kubectl rollout status deployment/web --timeout 90s
