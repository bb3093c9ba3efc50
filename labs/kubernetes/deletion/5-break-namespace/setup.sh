# A namespace is made, and told to go.
kubectl apply -f closing.yaml
kubectl delete namespace deletion-b --wait=false
wait_for 60 "its controller has looked" kubectl wait --for condition=NamespaceFinalizersRemaining namespace/deletion-b --timeout 60s
kubectl get namespace deletion-b
kubectl get all -n deletion-b
