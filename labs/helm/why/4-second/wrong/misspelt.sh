# expect: was given replicas ''
# This chart knows no such value, and Helm says nothing about it.
helm install test bakery --set title="Test oven" --set replicaCount=2
