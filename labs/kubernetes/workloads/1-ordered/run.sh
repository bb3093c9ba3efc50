# A Pod to ask from. Then three that are numbered: in which order do they start?
kubectl apply -f client.yaml
kubectl wait --for condition=Ready --timeout 60s pod/client
kubectl apply -f web.yaml
watch_until 90 "web-2   1/1" kubectl get pods -l app=web -w

# Each Pod has a name in DNS. The Service's own name leads to all of them.
wait_for 30 "DNS knows web-2" kubectl exec client -- wget -qO- http://web-2.web:8080
kubectl exec client -- nslookup -type=a web-0.web.workloads.svc.cluster.local
kubectl exec client -- nslookup -type=a web.workloads.svc.cluster.local

# Replace one of them. What stays the same, and what doesn't?
kubectl get pod web-1 -o wide
kubectl exec client -- wget -qO- http://web-1.web:8080
kubectl delete pod web-1
wait_for 60 "another web-1 is ready" kubectl wait --for condition=Ready --timeout 60s pod/web-1
kubectl get pod web-1 -o wide
wait_for 30 "DNS knows the new web-1" kubectl exec client -- wget -qO- http://web-1.web:8080
kubectl exec client -- wget -qO- http://web-1.web:8080
