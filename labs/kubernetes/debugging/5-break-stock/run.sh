# It runs. Which question doesn't it answer?
kubectl describe pods -l app=stock
kubectl logs -l app=stock --tail 2
# Ask the same from inside. What does the server have?
kubectl exec deployment/stock -- ls /www
kubectl exec deployment/stock -- wget -qO- http://127.0.0.1:8080/healthz

# The table lists the Pod's address although it isn't ready. Its condition says so, and the Service leaves it out.
kubectl get endpointslices -l kubernetes.io/service-name=stock
kubectl describe endpointslices -l kubernetes.io/service-name=stock | grep -E 'Addresses:|Ready:'
kubectl describe service stock
kubectl exec client -- wget -qO- -T 3 http://stock || true

kubectl patch deployment stock --type json -p '[{"op": "replace", "path": "/spec/template/spec/containers/0/readinessProbe/httpGet/path", "value": "/healthz"}]'
kubectl rollout status deployment/stock
wait_for 20 "the rules on the nodes follow" kubectl exec client -- wget -q -O - -T 3 http://stock
kubectl exec client -- wget -qO- http://stock
kubectl describe service stock | grep Endpoints:
