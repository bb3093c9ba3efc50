# A startup probe that only asks whether the port is open.
kubectl create -f slow.yaml --dry-run=client -o json |
  sed 's/"livenessProbe"/"startupProbe": {"tcpSocket": {"port": 8080}, "periodSeconds": 3, "failureThreshold": 20}, "livenessProbe"/' |
  kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/slow
