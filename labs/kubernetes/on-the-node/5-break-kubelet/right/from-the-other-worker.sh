# The other worker has the same file, without the mistake.
docker exec drydock-worker cat /var/lib/kubelet/config.yaml | docker exec -i drydock-worker2 sh -c 'cat >/var/lib/kubelet/config.yaml'
docker exec drydock-worker2 systemctl restart kubelet
kubectl wait --for condition=Ready --timeout 120s pod/late
