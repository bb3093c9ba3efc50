# A startup probe that runs a command in the container, added to the Pod's JSON.
kubectl create -f slow.yaml --dry-run=client -o json |
  sed 's#"livenessProbe"#"startupProbe": {"exec": {"command": ["test", "-f", "/www/index.html"]}, "periodSeconds": 1, "failureThreshold": 120}, "livenessProbe"#' |
  kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/slow
