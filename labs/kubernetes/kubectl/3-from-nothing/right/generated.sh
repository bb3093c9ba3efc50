# Both generated; the label is added to the template before anything is sent.
kubectl create deployment web --image nginx:1.30 --replicas 2 --port 80 --dry-run=client -o yaml >plain.yaml
labels='{"spec": {"template": {"metadata": {"labels": {"tier": "front"}}}}}'
kubectl patch --local -f plain.yaml -p "$labels" -o yaml >web.yaml
echo --- >>web.yaml
kubectl create service clusterip web --tcp 80:80 --dry-run=client -o yaml >>web.yaml
kubectl apply -f web.yaml
kubectl rollout status deployment/web
