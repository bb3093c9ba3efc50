# expect: the Pod late is not ready
# The usual first try. It reads the same file again.
docker exec drydock-worker2 systemctl restart kubelet
