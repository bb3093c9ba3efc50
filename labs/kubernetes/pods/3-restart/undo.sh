# A restart can't be taken back: both Pods anew, in the order in which they were made.
kubectl delete pod pair order --ignore-not-found
kubectl apply -f pair.yaml
kubectl wait --for condition=Ready --timeout 60s pod/pair
kubectl apply -f order.yaml
kubectl wait --for 'jsonpath={.status.phase}=Succeeded' --timeout 60s pod/order
