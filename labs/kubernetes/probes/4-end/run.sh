# Delete three Pods, and measure how long each takes to end.
kubectl apply -f end.yaml
kubectl wait --for condition=Ready --timeout 90s pod -l step=end
time kubectl delete pod listens
time kubectl delete pod announces
time kubectl delete pod deaf
