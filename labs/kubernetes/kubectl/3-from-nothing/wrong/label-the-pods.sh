# expect: the Pods that web creates get the labels app=web
# Today's Pods have both labels. The next one won't.
kubectl create deployment web --image nginx:1.30 --replicas 2 --dry-run=client -o yaml >web.yaml
echo --- >>web.yaml
kubectl create service clusterip web --tcp 80 --dry-run=client -o yaml >>web.yaml
kubectl apply -f web.yaml
kubectl rollout status deployment/web
kubectl label pods -l app=web tier=front
