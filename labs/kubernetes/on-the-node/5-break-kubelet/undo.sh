# The kubelet's own settings again, and no Pod late.
docker exec drydock-worker2 sh -c 'cd /var/lib/kubelet && cp config.yaml.drydock config.yaml && systemctl restart kubelet'
wait_for 60 "the kubelet answers" docker exec drydock-worker2 curl -sf http://127.0.0.1:10248/healthz
kubectl delete pod late --ignore-not-found
kubectl wait --for condition=Ready --timeout 120s node/drydock-worker2
