# The namespace is not needed: a podSelector alone means Pods of this one.
kubectl patch networkpolicy db-from-backup --type json \
  -p '[{"op": "remove", "path": "/spec/ingress/0/from/0"}]'
