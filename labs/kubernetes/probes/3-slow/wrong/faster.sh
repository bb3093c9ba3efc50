# expect: the program of slow is another one
# The program is changed to start faster.
sed 's|sleep 15|sleep 1|' slow.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/slow
