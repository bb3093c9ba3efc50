# A namespace is created and deleted.
kubectl apply -f closing.yaml
kubectl delete namespace deletion-b --wait=false
wait_for 60 "its controller has tried" kubectl wait --for condition=NamespaceFinalizersRemaining namespace/deletion-b --timeout 60s
kubectl get namespace deletion-b
kubectl get all -n deletion-b
