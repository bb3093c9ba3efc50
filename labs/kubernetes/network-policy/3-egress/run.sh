# The other direction: web may connect to api on port 8080, and to nothing else.
kubectl apply -f web-out.yaml
wait_for 20 "the nodes' rules have followed" \
  bash -c '! kubectl exec deployment/web -- wget -q -O - -T 2 http://api/'
kubectl exec deployment/web -- wget -q -O - -T 2 http://api/ || true

# The same Service, by its address.
address=$(kubectl get service api -o 'jsonpath={.spec.clusterIP}')
kubectl exec deployment/web -- wget -q -O - -T 2 "http://$address/"

# Allow the way to the DNS server, and ask by name again.
kubectl apply -f web-dns.yaml
wait_for 20 "the nodes' rules have followed" kubectl exec deployment/web -- wget -q -O - -T 2 http://api/
kubectl exec deployment/web -- wget -q -O - -T 2 http://api/
kubectl exec deployment/web -- wget -q -O - -T 2 http://db/ || true
kubectl describe networkpolicy web-dns
