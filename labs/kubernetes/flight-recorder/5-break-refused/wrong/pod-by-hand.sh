# expect: has no ready Pod
# A Pod with the label is there, and belongs to no Deployment.
kubectl run api --image busybox:1.37 --labels app=api -- httpd -f -p 8080
kubectl wait --for condition=Ready pod/api
