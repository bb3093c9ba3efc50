# The Pod is fine. Does the Service find it?
kubectl describe service mail
kubectl get endpointslices -l kubernetes.io/service-name=mail
kubectl get pods -l app=mail --show-labels

# One of its two labels is on no Pod.
kubectl patch service mail -p '{"spec": {"selector": {"tier": "back"}}}'
wait_for 20 "the rules on the nodes follow" kubectl exec client -- wget -q -O - -T 3 http://mail
kubectl exec client -- wget -qO- http://mail
kubectl get endpointslices -l kubernetes.io/service-name=mail
