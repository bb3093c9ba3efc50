# expect: has been restarted
# A startup probe, with less time than the program takes.
kubectl create -f slow.yaml --dry-run=client -o json |
  sed 's/"livenessProbe"/"startupProbe": {"tcpSocket": {"port": 8080}, "periodSeconds": 2, "failureThreshold": 3}, "livenessProbe"/' |
  kubectl apply -f -
wait_for 60 "the kubelet has restarted it" bash -c 'kubectl get pod slow -o "jsonpath={.status.containerStatuses[0].restartCount}" | grep "[1-9]"'
