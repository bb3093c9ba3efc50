# Every key of the ConfigMap as a variable, and the files from a projected volume.
kubectl apply -f - <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: colours
immutable: true
data:
  colour: red
  COLOUR: red
  opening.txt: "Monday to Friday\n08:00 to 18:00\n"
END
kubectl patch deployment shop --type json -p '[
  {"op": "remove", "path": "/spec/template/spec/containers/0/env"},
  {"op": "add", "path": "/spec/template/spec/containers/0/envFrom", "value": [{"configMapRef": {"name": "colours"}}]},
  {"op": "replace", "path": "/spec/template/spec/volumes/0", "value": {"name": "files", "projected": {"sources": [{"configMap": {"name": "colours"}}]}}}]'
kubectl rollout status deployment/shop --timeout 120s
