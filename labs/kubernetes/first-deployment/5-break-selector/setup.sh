# One letter in a selector.
kubectl patch service web -p '{"spec": {"selector": {"app": "wed"}}}'
wait_for 10 "the rules on the nodes follow" bash -c '! kubectl exec client -- wget -q -O /dev/null -T 2 http://web'
kubectl get pods -l app=web
kubectl exec client -- wget -qO- -T 5 http://web || true
