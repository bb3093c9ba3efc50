# expect: no file in the work folder asks for 3 Pods of web
# The number is right in the cluster. The file still has a field that doesn't exist.
kubectl apply --validate=warn -f web.yaml
kubectl scale deployment web --replicas 3
kubectl rollout status deployment/web
