# expect: is nothing
# The draft of kubectl create service selects app=web-pods, after the Service's own name.
kubectl create service clusterip web-pods --clusterip None --tcp 8080 --dry-run=client -o yaml >web-pods.yaml
kubectl apply -f web-pods.yaml
