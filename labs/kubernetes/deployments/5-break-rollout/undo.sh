# The template of version 4 again, and the usual deadline.
kubectl rollout resume deployment/web || true
kubectl patch deployment web -p '{"spec": {"progressDeadlineSeconds": 600, "replicas": 3, "template": {"spec": {"containers": [{"name": "web", "image": "busybox:1.37"}]}}}}'
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 4'
kubectl rollout status deployment/web --timeout 120s
wait_for 60 "three Pods are left" pods_are 3
