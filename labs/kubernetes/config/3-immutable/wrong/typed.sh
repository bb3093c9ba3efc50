# expect: COLOUR comes from the Deployment itself
# The files come from the ConfigMap; the variable is typed into the template.
kubectl apply -f - <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-red
immutable: true
data:
  colour: red
  opening.txt: |
    Monday to Friday
    08:00 to 18:00
END
kubectl patch deployment shop --type json -p '[
  {"op": "replace", "path": "/spec/template/spec/containers/0/env", "value": [{"name": "COLOUR", "value": "red"}]},
  {"op": "replace", "path": "/spec/template/spec/volumes/0/configMap/name", "value": "settings-red"}]'
kubectl rollout status deployment/shop --timeout 120s
