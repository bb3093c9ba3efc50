# It has a node, and the kubelet there can't start it. Its events say what it tried.
kubectl describe pods -l app=pages
kubectl set image deployment/pages pages=nginx:1.30
kubectl rollout status deployment/pages
kubectl get pods -l app=pages
