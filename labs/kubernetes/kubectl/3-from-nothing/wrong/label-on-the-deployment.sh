# expect: the Pods that web creates get the labels app=web
# The first labels in the file are the Deployment's own.
kubectl create deployment web --image nginx:1.30 --replicas 2 --dry-run=client -o yaml >plain.yaml
kubectl label --local -f plain.yaml tier=front -o yaml >web.yaml
echo --- >>web.yaml
kubectl create service clusterip web --tcp 80 --dry-run=client -o yaml >>web.yaml
kubectl apply -f web.yaml
kubectl rollout status deployment/web
