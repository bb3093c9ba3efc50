# expect: client gets an answer from http://db/
# One more policy that allows nothing. It takes nothing away.
kubectl apply -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db-deny
spec:
  podSelector:
    matchLabels:
      app: db
  policyTypes: [Ingress]
END
