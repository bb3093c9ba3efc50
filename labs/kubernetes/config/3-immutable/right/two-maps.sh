# One ConfigMap for the variable, another one for the files. Generated, and immutable is added before anything is sent.
kubectl create configmap red --from-literal colour=red --dry-run=client -o yaml >red.yaml
echo 'immutable: true' >>red.yaml
printf 'Monday to Friday\n08:00 to 18:00\n' >opening.txt
kubectl create configmap red-files --from-literal colour=red --from-file opening.txt --dry-run=client -o yaml >files.yaml
echo 'immutable: true' >>files.yaml
kubectl apply -f red.yaml -f files.yaml
kubectl patch deployment shop --type json -p '[
  {"op": "replace", "path": "/spec/template/spec/containers/0/env/0/valueFrom/configMapKeyRef/name", "value": "red"},
  {"op": "replace", "path": "/spec/template/spec/volumes/0/configMap/name", "value": "red-files"}]'
kubectl rollout status deployment/shop --timeout 120s
