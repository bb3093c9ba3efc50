# expect: clerk gets from http://shop:8080/
# Default deny, and no policy that allows anything.
kubectl apply -n two-teams-b -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: nothing
spec:
  podSelector: {}
  policyTypes: [Ingress]
END
