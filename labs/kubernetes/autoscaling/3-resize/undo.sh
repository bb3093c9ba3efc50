# All three Pods as step 2 made them.
kubectl delete -f classes.yaml --ignore-not-found
kubectl apply -f classes.yaml
kubectl wait --for condition=Ready --timeout 120s pod/guaranteed pod/burstable pod/besteffort
