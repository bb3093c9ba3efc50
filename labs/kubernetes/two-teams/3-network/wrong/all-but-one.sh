# expect: another Pod of the namespace default gets the page
# Only robot's namespace is excluded, by name. Every other may still send.
kubectl apply -n two-teams-b -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: all-but-one
spec:
  podSelector: {}
  ingress:
    - from:
        - namespaceSelector:
            matchExpressions:
              - {key: kubernetes.io/metadata.name, operator: NotIn, values: [two-teams]}
END
