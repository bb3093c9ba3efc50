# The Secret as a whole, its key named as the variable; the key that the release asks for is added to the ConfigMap.
kubectl create secret generic code --from-literal TILL_CODE=4711
kubectl patch configmap settings -p '{"data": {"color": "green"}}'
kubectl patch deployment shop --type json -p '[
  {"op": "remove", "path": "/spec/template/spec/containers/0/env/0"},
  {"op": "add", "path": "/spec/template/spec/containers/0/envFrom", "value": [{"secretRef": {"name": "code"}}]}]'
kubectl rollout status deployment/shop --timeout 120s
