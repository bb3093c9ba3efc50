# expect: is nothing
# kubectl create service looks for app=web-pods, after the Service's own name.
kubectl create service clusterip web-pods --clusterip None --tcp 8080
