# The Pod has a node, so it's that node's turn.
docker exec drydock-worker2 systemctl is-active kubelet || true
docker exec drydock-worker2 journalctl -u kubelet --no-pager -o cat -n 60 | grep -o 'json: .*failSwapOn.*' | tail -n 1
docker exec drydock-worker2 grep failSwapOn /var/lib/kubelet/config.yaml

docker exec drydock-worker2 sed -i 's/^failSwapOn: .*/failSwapOn: false/' /var/lib/kubelet/config.yaml
docker exec drydock-worker2 systemctl restart kubelet
kubectl wait --for condition=Ready --timeout 120s pod/late
kubectl get pod late -o wide
