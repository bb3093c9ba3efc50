# Two policies, one for each direction, and the namespace of api named as well.
kubectl apply -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db-in
spec:
  podSelector:
    matchLabels:
      app: db
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: api
          namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: network-policy
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db-out
spec:
  podSelector:
    matchLabels:
      app: db
  policyTypes: [Egress]
END
