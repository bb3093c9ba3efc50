# A manifest that is accepted without a warning.
kubectl apply -f shop.yaml
wait_for 120 "its container has ended" bash -c 'kubectl describe pods -l app=shop | grep "Last State"'
kubectl get pods -l app=shop
kubectl describe pods -l app=shop | grep -A 2 'Last State'
