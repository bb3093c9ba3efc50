# expect: has replicas ''
# This chart has no such value, and Helm doesn't warn about it.
helm install test bakery --set title="Test oven" --set replicaCount=2
