# expect: another Pod of the namespace two-teams gets the page
# robot can't send anything any more. The shop still answers every other Pod.
kubectl label pod robot app=robot
kubectl apply -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: no-way-out
spec:
  podSelector:
    matchLabels:
      app: robot
  policyTypes: [Egress]
END
