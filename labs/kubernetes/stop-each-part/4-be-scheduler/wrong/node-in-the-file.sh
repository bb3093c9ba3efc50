# expect: in its spec
# It runs on the worker that was chosen, and no scheduler was needed.
sed 's/^spec:/spec:\n  nodeName: drydock-worker2/' by-hand.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 60s pod/by-hand
