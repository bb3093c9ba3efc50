# A container that can't be put together.
kubectl apply -f settings.yaml
wait_for 120 "the kubelet says what is missing" bash -c 'kubectl get pod painter | grep CreateContainerConfigError'
kubectl get pod painter
kubectl get events --field-selector involvedObject.name=painter

# Make what is missing. The kubelet tries again by itself.
kubectl create configmap colours --from-literal COLOUR=blue
kubectl wait --for condition=Ready --timeout 120s pod/painter
kubectl exec painter -- env | grep COLOUR
