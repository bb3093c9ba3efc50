# One entry of the list, by its place in it.
kubectl patch configmap ledger -n failures-old --type json -p '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
