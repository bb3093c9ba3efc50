# expect: a new Pod gets an answer from http://db/
# client may no longer connect anywhere. The hole at db is as wide as before.
kubectl apply -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: client-out
spec:
  podSelector:
    matchLabels:
      app: client
  policyTypes: [Egress]
END
