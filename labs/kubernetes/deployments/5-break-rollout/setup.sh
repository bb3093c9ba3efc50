# A slip of the finger: 1.73 for 1.37. And a deadline of 15 seconds instead of ten minutes, for those who watch.
kubectl patch deployment web -p '{"spec": {"progressDeadlineSeconds": 15, "template": {"spec": {"containers": [{"name": "web", "image": "busybox:1.73"}]}}}}'
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='a newer image'
kubectl rollout status deployment/web --timeout 90s || true
