# expect: the liveness probe of slow is another one
# Ten failures in a row allow for the start, but a later hang is noticed that much later, too.
sed 's|failureThreshold: 3|failureThreshold: 10|' slow.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/slow
