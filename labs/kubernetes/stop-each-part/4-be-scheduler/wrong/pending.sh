# expect: has no node
# Created, and waiting for the scheduler named "you".
kubectl apply -f by-hand.yaml
