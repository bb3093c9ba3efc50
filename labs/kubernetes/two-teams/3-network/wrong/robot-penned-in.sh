# expect: another Pod of the namespace two-teams gets the page
# Robot may send nothing any more. The shop still answers all others.
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
