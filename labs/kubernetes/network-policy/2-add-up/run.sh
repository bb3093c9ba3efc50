# Two policies that allow something. Default deny is still there.
kubectl apply -f allow.yaml
wait_for 20 "the nodes' rules have followed" kubectl exec deployment/web -- wget -q -O - -T 2 http://api/
kubectl exec deployment/client -- wget -q -O - -T 2 http://web/
kubectl exec deployment/web -- wget -q -O - -T 2 http://api/
kubectl exec deployment/client -- wget -q -O - -T 2 http://api/ || true

# A third policy for web that allows monitor, and no other Pod. Does client lose its access?
kubectl apply -f only-monitor.yaml
wait_for 5 "the nodes' rules have followed" sleep 2
kubectl get networkpolicies
kubectl exec deployment/client -- wget -q -O - -T 2 http://web/
