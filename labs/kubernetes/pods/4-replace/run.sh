# Delete the Pod. Does anything make it again?
kubectl delete pod pair
kubectl wait --for create --timeout 5s pod/pair || true

# Then you do.
kubectl apply -f pair.yaml
kubectl wait --for condition=Ready pod/pair
kubectl get pod pair -o yaml | grep -w uid
kubectl get pod pair -o wide
kubectl exec pair -c web -- cat /site/index.html
