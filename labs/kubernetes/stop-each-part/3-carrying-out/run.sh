# Two parts run on every node. Freeze the kubelet of one.
docker exec drydock-worker pkill -STOP kubelet
kubectl apply -f new.yaml
kubectl wait --for condition=Ready --timeout 10s pod/new || true
kubectl get pod new -o wide
kubectl events --for pod/new
docker exec drydock-worker pkill -CONT kubelet
kubectl wait --for condition=Ready --timeout 60s pod/new

# Then the kube-proxy there. A Pod of web on the other worker is replaced.
address=$(kubectl get service web -o 'jsonpath={.spec.clusterIP}')
wait_for 60 "all requests are answered" docker exec drydock-worker curl -sf -m 2 "http://$address"
docker exec drydock-worker pkill -STOP kube-proxy
kubectl delete pod -l made-by=deployment --field-selector spec.nodeName=drydock-worker2
kubectl rollout status deployment/web
kubectl describe service web
kubectl get pods -l app=web -o wide
docker exec drydock-worker curl -s -m 2 -H 'Connection: close' "http://$address/?[1-20]" | sort | uniq -c || true
docker exec drydock-worker pkill -CONT kube-proxy
