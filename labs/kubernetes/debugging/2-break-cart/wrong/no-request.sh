# expect: requests no CPU
# It starts; and the scheduler will put it on a node that's full.
kubectl patch deployment cart --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/resources"}]'
kubectl rollout status deployment/cart
