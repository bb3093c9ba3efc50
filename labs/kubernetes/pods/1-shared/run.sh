# Ask one container from the other.
kubectl apply -f pair.yaml
kubectl wait --for condition=Ready pod/pair
kubectl exec pair -c writer -- wget -qO- http://127.0.0.1:8080/

# What do the two share? Equal numbers are the same namespace of the kernel.
kubectl exec pair -c web -- ls -l /proc/self/ns
kubectl exec pair -c writer -- ls -l /proc/self/ns

# To compare with later: which Pod this is, and its address.
kubectl get pod pair -o yaml | grep -w uid
kubectl get pod pair -o wide
