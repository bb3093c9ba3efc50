# The Secret as a whole, with a key named like the variable. The ConfigMap gets the key that the release asks for.
kubectl create secret generic code --from-literal TILL_CODE=4711
kubectl patch configmap settings -p '{"data": {"color": "green"}}'
kubectl patch deployment shop --type json -p '[
  {"op": "remove", "path": "/spec/template/spec/containers/0/env/0"},
  {"op": "add", "path": "/spec/template/spec/containers/0/envFrom", "value": [{"secretRef": {"name": "code"}}]}]'
kubectl rollout status deployment/shop --timeout 120s
