# expect: the cluster differ: - replicas: 2;+ replicas: 1
# The file says one Pod. The next apply would remove the second one.
kubectl create deployment web --image nginx:1.30 --dry-run=client -o yaml >plain.yaml
labels='{"spec": {"template": {"metadata": {"labels": {"tier": "front"}}}}}'
kubectl patch --local -f plain.yaml -p "$labels" -o yaml >web.yaml
echo --- >>web.yaml
kubectl create service clusterip web --tcp 80 --dry-run=client -o yaml >>web.yaml
kubectl apply -f web.yaml
kubectl scale deployment web --replicas 2
kubectl rollout status deployment/web
