# expect: client gets an answer from http://db/
# The wrong one of the two items is gone.
kubectl patch networkpolicy db-from-backup --type json \
  -p '[{"op": "remove", "path": "/spec/ingress/0/from/1"}]'
