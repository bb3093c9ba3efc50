# It was started, and ended. How, and what were its last words?
kubectl describe pods -l app=till
wait_for 30 "the log is there" kubectl logs -l app=till --previous
kubectl logs -l app=till --previous

# Where does the name come from, and which files are there?
kubectl describe deployment till
kubectl describe configmap prices
kubectl set env deployment/till PRICE_LIST=/lists/2026.txt
kubectl rollout status deployment/till
wait_for 20 "the rules on the nodes follow" kubectl exec client -- wget -q -O - -T 3 http://till
kubectl exec client -- wget -qO- http://till
