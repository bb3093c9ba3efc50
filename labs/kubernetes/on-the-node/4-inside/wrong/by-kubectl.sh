# expect: isn't what ip -brief -4 address prints
# The address is right, and it came by way of the API server.
kubectl exec pair -c beside -- ip -4 address >inside.txt
