# expect: COLOUR says ''
# An optional key may be missing: the Pod starts, and has no colour.
kubectl create secret generic till --from-literal code=4711
kubectl patch deployment shop --type json -p '[{"op": "add", "path": "/spec/template/spec/containers/0/env/1/valueFrom/configMapKeyRef/optional", "value": true}]'
kubectl rollout status deployment/shop --timeout 120s
