# Three programs and a client. Whom can client reach?
kubectl apply -f app.yaml
kubectl wait --for condition=Available --timeout 120s deployment --all
wait_for 60 "db answers" kubectl exec deployment/client -- wget -q -O - -T 2 http://db/
kubectl exec deployment/client -- wget -q -O - -T 2 http://web/
kubectl exec deployment/client -- wget -q -O - -T 2 http://db/

# One policy that selects every Pod and allows nothing.
kubectl apply -f deny-in.yaml
wait_for 20 "the nodes' rules have followed" \
  bash -c '! kubectl exec deployment/client -- wget -q -O - -T 2 http://db/'
kubectl exec deployment/client -- wget -q -O - -T 2 http://web/ || true
kubectl exec deployment/client -- wget -q -O - -T 2 http://db/ || true

# The Pods run as before, and are ready.
kubectl get networkpolicies,pods
