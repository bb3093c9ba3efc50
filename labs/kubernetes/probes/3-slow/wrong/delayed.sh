# expect: the liveness probe of slow is another one
# initialDelaySeconds, as many answers on the Web recommend: it's a guess, and it changes the liveness probe.
kubectl create -f slow.yaml --dry-run=client -o json |
  sed 's/"failureThreshold": 3/"failureThreshold": 3, "initialDelaySeconds": 30/' | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/slow
