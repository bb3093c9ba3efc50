# expect: couldn't find key color
# The first message is answered, and nobody has looked again.
kubectl create secret generic till --from-literal code=4711
wait_for 60 "the message is another one" bash -c 'kubectl get pods -l release=2 -o yaml | grep "find key"'
