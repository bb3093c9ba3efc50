# A namespace with an object whose finalizer no program will ever take away.
kubectl apply -f old.yaml
kubectl delete namespace failures-old --wait=false
kubectl wait --for condition=NamespaceFinalizersRemaining --timeout 120s namespace/failures-old
kubectl get namespace failures-old
