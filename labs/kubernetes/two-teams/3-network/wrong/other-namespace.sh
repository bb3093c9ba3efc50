# expect: robot in the namespace two-teams gets an answer
# The right policy, in the namespace that kubectl uses by default.
kubectl apply -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: own-only
spec:
  podSelector:
    matchLabels:
      app: shop
  ingress:
    - from:
        - podSelector: {}
END
