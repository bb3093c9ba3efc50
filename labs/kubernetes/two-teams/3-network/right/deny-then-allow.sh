# Two policies for all Pods of the namespace: one denies all ingress, one allows it from a namespace of that name.
kubectl apply -n two-teams-b -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: nothing
spec:
  podSelector: {}
  policyTypes: [Ingress]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: from-here
spec:
  podSelector: {}
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: two-teams-b
      ports:
        - port: 8080
END
