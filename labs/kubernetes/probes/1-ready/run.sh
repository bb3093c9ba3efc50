# Two Pods of shop answer.
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl wait --for condition=Ready --timeout 90s pod/client
wait_for 20 "both Pods answer" bash -c 'kubectl exec client -- sh -c "for n in 1 2 3 4 5 6 7 8 9; do wget -q -O - -T 5 http://shop; done" | sort -u | wc -l | grep -w 2'
kubectl exec client -- sh -c 'for n in 1 2 3 4 5 6 7 8; do wget -q -O - -T 5 http://shop; done'

# Make one of them not ready. Which Pod still answers?
kubectl exec deployment/shop -- rm /www/ready
watch_until 60 "0/1" kubectl get pods -l app=shop -w
wait_for 20 "only one Pod answers" bash -c 'kubectl exec client -- sh -c "for n in 1 2 3 4 5 6 7 8 9; do wget -q -O - -T 5 http://shop; done" | sort -u | wc -l | grep -w 1'
kubectl exec client -- sh -c 'for n in 1 2 3 4 5 6 7 8; do wget -q -O - -T 5 http://shop; done'
kubectl get pods -l app=shop -o wide
kubectl get events --field-selector reason=Unhealthy

# Both Pods' addresses are still listed, and one is marked as not ready.
kubectl get endpointslices -l kubernetes.io/service-name=shop
kubectl describe endpointslices -l kubernetes.io/service-name=shop
kubectl describe service shop
