# expect: a new Pod gets an answer from http://db/
# The two that should not are excluded by name. Every other Pod may connect.
kubectl apply -f - <<'END'
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
            matchExpressions:
              - {key: app, operator: NotIn, values: [web, client]}
END
