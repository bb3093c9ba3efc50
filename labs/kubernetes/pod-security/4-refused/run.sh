# A web server that was never asked to be careful.
kubectl apply -f shop.yaml
wait_for 30 "a Pod is refused" bash -c 'kubectl get events | grep FailedCreate'
kubectl get deployments,replicasets,pods -l app=shop
kubectl get events --field-selector reason=FailedCreate | sed -n 2p
