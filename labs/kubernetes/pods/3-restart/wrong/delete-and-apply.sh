# expect: it's another Pod
# The container web was started again; so was everything else, in a new Pod.
kubectl delete pod pair
kubectl apply -f pair.yaml
kubectl wait --for condition=Ready --timeout 60s pod/pair
