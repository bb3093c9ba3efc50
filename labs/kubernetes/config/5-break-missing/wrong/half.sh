# expect: couldn't find key color
# The first message is dealt with. There's a second one by now.
kubectl create secret generic till --from-literal code=4711
wait_for 60 "the message is another one" bash -c 'kubectl get pods -l release=2 -o yaml | grep "find key"'
