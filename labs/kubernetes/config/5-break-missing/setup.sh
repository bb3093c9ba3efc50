# A release that refers to a Secret that doesn't exist, and to a key that's spelled differently.
kubectl apply -f release-2.yaml
wait_for 60 "the kubelet has said what is missing" bash -c 'kubectl get pods -l release=2 | grep CreateContainerConfigError'
kubectl get pods -l app=shop
kubectl logs -l release=2 || true
