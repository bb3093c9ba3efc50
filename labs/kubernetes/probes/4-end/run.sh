# Delete three Pods, and take the time until each is gone.
kubectl apply -f end.yaml
kubectl wait --for condition=Ready --timeout 90s pod -l step=end
time kubectl delete pod listens
time kubectl delete pod announces
time kubectl delete pod deaf
