# The Pods are fine. Does the Service find them?
kubectl describe service web
kubectl get pods -l app=web --show-labels

# It looks for another label than they carry.
kubectl patch service web -p '{"spec": {"selector": {"app": "web"}}}'
wait_for 10 "the rules on the nodes follow" kubectl exec client -- wget -q -O /dev/null -T 2 http://web
kubectl exec client -- wget -qO- http://web
kubectl get endpointslices -l kubernetes.io/service-name=web
