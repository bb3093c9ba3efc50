# expect: the program of slow is another one
# A program that starts faster has no such problem.
sed 's|sleep 15|sleep 1|' slow.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 120s pod/slow
