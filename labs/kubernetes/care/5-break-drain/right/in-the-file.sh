# The third Pod is written down, so the next apply doesn't take it away.
sed 's/replicas: 2/replicas: 3/' shop.yaml >more.yaml
mv more.yaml shop.yaml
kubectl apply -f shop.yaml
kubectl rollout status deployment/web -n shop --timeout 120s
kubectl drain care-worker --ignore-daemonsets --timeout 150s
kubectl uncordon care-worker
