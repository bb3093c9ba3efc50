# A Deployment hardened by the book, and never started by its author.
kubectl apply -f till.yaml
wait_for 60 "the kubelet has refused" bash -c 'kubectl get pods -l app=till | grep CreateContainerConfigError'
kubectl get deployment,pods -l app=till
kubectl logs deployment/till || true
