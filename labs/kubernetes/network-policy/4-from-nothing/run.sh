# One policy, both directions. Egress is named and has no rule: nothing is allowed.
cat >db.yaml <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db
spec:
  podSelector:
    matchLabels:
      app: db
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: api
      ports:
        - port: 8080
END
kubectl apply -f db.yaml
wait_for 20 "the nodes' rules have followed" kubectl exec deployment/api -- wget -q -O - -T 2 http://db/
kubectl exec deployment/api -- wget -q -O - -T 2 http://db/
kubectl exec deployment/client -- wget -q -O - -T 2 http://db/ || true
