# A podSelector alone means Pods of this namespace. The other policy goes.
kubectl delete networkpolicy db-from-backup
kubectl apply -f - <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db-readers
spec:
  podSelector:
    matchLabels:
      app: db
  ingress:
    - from:
        - podSelector:
            matchExpressions:
              - {key: app, operator: In, values: [api, backup]}
END
