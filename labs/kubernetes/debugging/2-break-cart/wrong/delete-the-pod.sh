# expect: Pending
# The usual first try: the same Pod again.
kubectl delete pods -l app=cart
