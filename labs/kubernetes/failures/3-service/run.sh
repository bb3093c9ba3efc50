# The same refusal twice.
kubectl apply -f services.yaml
kubectl rollout status deployment/web --timeout 120s
kubectl wait --for condition=Ready --timeout 90s pod/client
wait_for 30 "the nodes' rules have followed" bash -c 'kubectl exec client -- wget -O - -T 3 http://second 2>&1 | grep refused'
kubectl exec client -- wget -q -O - -T 3 http://first || true
kubectl exec client -- wget -q -O - -T 3 http://second || true

# A name that no Service has looks different:
kubectl exec client -- wget -q -O - -T 3 http://third || true

# What is behind the name tells the two apart.
kubectl get services,endpointslices
kubectl describe services first second
kubectl get pods --show-labels
kubectl patch service first --type json -p '[{"op": "replace", "path": "/spec/ports/0/targetPort", "value": 8080}]'
kubectl patch service second -p '{"spec": {"selector": {"app": "web"}}}'
wait_for 30 "the nodes' rules have followed" bash -c 'kubectl exec client -- wget -q -O - -T 3 http://first && kubectl exec client -- wget -q -O - -T 3 http://second'
kubectl exec client -- wget -q -O - -T 3 http://first
kubectl exec client -- wget -q -O - -T 3 http://second
kubectl get endpointslices
