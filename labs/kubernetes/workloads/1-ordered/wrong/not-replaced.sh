# expect: web-1 was created at
# The second half is left out.
kubectl apply -f client.yaml -f web.yaml
kubectl rollout status statefulset/web --timeout 90s
kubectl wait --for condition=Ready pod/client
